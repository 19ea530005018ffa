package house

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// doors are the packages of Go through which a program reaches a network, another
// program or the list of users. What lies below net is one too, but for the two
// that only read and write text.
var doors = []string{"net", "os/exec", "os/user", "plugin", "crypto/tls", "log/syslog", "expvar"}

func door(path string) bool {
	return slices.Contains(doors, path) || strings.HasPrefix(path, "net/") && path != "net/url" && path != "net/netip"
}

// importers are the packages of the program that import a door, on any system,
// and why that opens no connection and starts no program. None is of this module.
var importers = map[string]string{
	"github.com/spf13/pflag net":                    "has flags that hold an IP address; it parses them, and no flag here is one",
	"golang.org/x/sys/windows net":                  "names the type of an IP address in a struct of Windows",
	"github.com/xo/terminfo os/user":                "finds ~/.terminfo; a static program reads HOME, or /etc/passwd, and asks no service",
	"github.com/charmbracelet/colorprofile os/exec": "runs tmux info where TMUX is set; internal/envguard takes that away first",
	"charm.land/bubbletea/v2 os/exec":               "runs a program for Exec and ExecProcess, which are not called",
	"charm.land/huh/v2 os/exec":                     "opens an editor in Text fields, which are not used",
	"github.com/atotto/clipboard os/exec":           "runs a clipboard program at ctrl+v in an Input, which is off",
}

// calls are functions that start a program or open a connection, which no list of
// imports shows. No package of the program calls them.
var calls = []string{
	"os.StartProcess",
	"syscall.Exec", "syscall.ForkExec", "syscall.StartProcess", "syscall.CreateProcess", "syscall.Socket", "syscall.Socketpair",
	"unix.Exec", "unix.Socket", "unix.Socketpair",
	"windows.CreateProcess", "windows.ShellExecute", "windows.Socket", "windows.WSASocket",
}

// wayOut are functions of the importers that would start a program. This module
// does not call them.
var wayOut = []string{"tea.Exec", "tea.ExecProcess", "huh.NewText", "clipboard.ReadAll", "clipboard.WriteAll"}

func TestOnlyListedPackagesCouldReachANetworkOrAProgram(t *testing.T) {
	found := map[string]bool{}
	for _, p := range inTheProgram(t) {
		for _, path := range p.Imports {
			if door(path) && !door(p.ImportPath) {
				found[p.ImportPath+" "+path] = true
			}
		}
	}
	for _, pair := range slices.Sorted(maps.Keys(found)) {
		if importers[pair] == "" {
			t.Errorf("%s: it is not on the list; say there why it opens and starts nothing", pair)
		}
	}
	for _, pair := range slices.Sorted(maps.Keys(importers)) {
		if !found[pair] {
			t.Errorf("%s: it is on the list, and nothing imports it so", pair)
		}
		if strings.HasPrefix(pair, module) {
			t.Errorf("%s: a package of this module may not be on the list", pair)
		}
	}
}

// The files are those of every system, and of what does not ship as well.
func TestNoPackageOfThisModuleImportsADoor(t *testing.T) {
	for file, imports := range goFiles(t) {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		if i := slices.IndexFunc(imports, door); i >= 0 {
			t.Errorf("%s imports %s", file, imports[i])
		}
	}
}

func TestNothingIsStartedOrOpenedPastTheImports(t *testing.T) {
	seen, used := map[string]bool{}, map[string]bool{} // files, and names in them
	for _, p := range inTheProgram(t) {
		if p.Standard || below(p.ImportPath, "golang.org/x/sys") {
			continue
		}
		forbidden := calls
		if strings.HasPrefix(p.ImportPath, module) {
			forbidden = append(slices.Clone(calls), wayOut...)
		}
		for _, name := range p.GoFiles {
			file := filepath.Join(p.Dir, name)
			if seen[file] {
				continue
			}
			seen[file] = true
			for _, x := range selected(t, file) {
				used[x] = true
				if slices.Contains(forbidden, x) {
					t.Errorf("%s: %s uses %s", p.ImportPath, name, x)
				}
			}
		}
	}
	for _, x := range []string{"exec.CommandContext", "huh.NewForm"} { // one of others, one of this module
		if !used[x] {
			t.Errorf("%s was not read anywhere", x)
		}
	}
}

// selected are all x.y that a file names.
func selected(t *testing.T, file string) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for node := range ast.Preorder(parsed) {
		if s, ok := node.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok {
				names = append(names, x.Name+"."+s.Sel.Name)
			}
		}
	}
	return names
}

// listed is what `go list` says of a package.
type listed struct {
	ImportPath, Dir  string
	Standard         bool
	Imports, GoFiles []string
}

// inTheProgram are the packages that the program is made of on each system.
func inTheProgram(t *testing.T) []listed {
	t.Helper()
	var all []listed
	for _, system := range []string{"linux", "darwin", "windows"} {
		cmd := exec.Command("go", "list", "-deps", "-json=ImportPath,Dir,Standard,Imports,GoFiles", "./cmd/backspasm")
		cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOARCH=amd64", "GOOS="+system)
		var complaints bytes.Buffer
		cmd.Stderr = &complaints
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("go list for %s: %s; without a network it needs all modules, see go mod download\n%s", system, err, &complaints)
		}
		for reader := json.NewDecoder(bytes.NewReader(out)); ; {
			var p listed
			if err := reader.Decode(&p); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatal(err)
			}
			all = append(all, p)
		}
	}
	return all
}
