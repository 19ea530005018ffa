package grow_test
import ("testing";"fmt";"sort";"backspasm/internal/verify";"backspasm/test/bench/grow";"backspasm/test/bench/people";"os";"strconv")
func TestProf(t *testing.T){ lib,_:=people.Library(); ns:=[]int{1,4}; if s:=os.Getenv("N"); s!="" { n,_:=strconv.Atoi(s); ns=[]int{n} }
 T:=map[string][]float64{}
 for _,n:=range ns { rs,err:=verify.Prove(grow.Times(lib,n)); if err!=nil {t.Fatal(err)}; for _,r:=range rs { T[r.Property.Name]=append(T[r.Property.Name],r.Took.Seconds()) } }
 var k []string; for x:=range T {k=append(k,x)}; sort.Slice(k,func(i,j int)bool{a,b:=T[k[i]],T[k[j]]; return a[len(a)-1]>b[len(b)-1]})
 for _,x:=range k[:min(25,len(k))] { fmt.Println(x,T[x]) }
 tot:=make([]float64,len(ns)); for _,v:=range T { for i:=range v {tot[i]+=v[i]} }; fmt.Println(tot) }
