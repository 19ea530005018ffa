package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"
	"time"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/population"
	"backspasm/internal/verify"
)

func main() {
	lib, _ := library.Load(content.FS)
	if len(os.Args) > 2 {
		f, _ := os.Create(os.Args[2])
		pprof.StartCPUProfile(f)
		defer pprof.StopCPUProfile()
	}
	began := time.Now()
	if os.Args[1] == "weigh" {
		runtime.GOMAXPROCS(1)
		people := 0
		_, err := population.Weigh(lib, population.Options{People: 1500, Seed: 1, Told: func(_, of int) { people = of }})
		fmt.Println(err, people, float64(people)/time.Since(began).Seconds(), "/s")
		return
	}
	rs, err := verify.Prove(lib)
	fmt.Println(err, len(rs), time.Since(began))
	for _, r := range rs {
		if r.Took > 30*time.Millisecond {
			fmt.Println(r.Property.Name, r.Took)
		}
	}
}
