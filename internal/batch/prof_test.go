package batch_test
import (
"testing"
"os"
"bytes"
"io"
"backspasm/internal/batch"
"backspasm/internal/compiled"
"backspasm/internal/render")
func BenchmarkBatch(b *testing.B){ for _,f:=range []string{"p","s","all"} { all:=f=="all"; if all {f="p"}; data,_:=os.ReadFile("/tmp/b/"+f+".nd"); if all {f="all"; data=data[:350000]}; b.Run(f,func(b *testing.B){ for i:=0;i<b.N;i++{ j:=judge2(b); if all {j.Select=render.Whole()}; if _,err:=j.Run(bytes.NewReader(data),io.Discard,1);err!=nil{b.Fatal(err)} } })}}
func judge2(b *testing.B) batch.Judge { lib := compiled.Content(); region, _ := lib.Messages.Region("uk"); return batch.Judge{Library: lib, Program: "dev", Region: region, Now: now, Select: render.Select([]string{"action","reasons"})} }
