# Needs Go and nothing else, but for test-system. `make run` starts the interview,
# `make test` is the quick run of the tests that need only Go.

# A static program: with cgo, looking up the user's home would open a socket.
export CGO_ENABLED = 0

.PHONY: run build test test-inside test-screens test-system test-windows test-arm test-reader pictures check vulncheck fuzz mutants content budgets bench bench-page release release-check

run:
	@go run ./cmd/backspasm triage

build:
	go build -o backspasm ./cmd/backspasm

# With -short a test that looks at many people looks at fewer of each kind. What is
# left out here test-system runs, and go test without -short.
# The tests on a terminal mostly wait, so they run beside the others.
test:
	@$(MAKE) --no-print-directory -j2 test-inside test-screens

test-inside:
	go test -short ./...

test-screens:
	cd test/screens && go test -short ./...

# every test in its long form, then the program against the machine: kills, full
# disks, locked homes. Installs the tools it needs.
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)
test-system:
	@for tool in strace tmux screen mosh ssh jq parallel; do command -v $$tool >/dev/null || missing=1; done; [ -z "$$missing" ] || \
	{ $(SUDO) apt-get update && $(SUDO) apt-get install -y strace tmux screen mosh openssh-client libwrap0 jq parallel util-linux mount; }
	go test -timeout 20m ./...
	cd test/screens && go test -timeout 20m ./...
	cd test/system && go test -count=1 ./...
	test/pages/run
	$(MAKE) test-windows

# the Windows program under wine, the one for Arm under qemu; each installs what it needs
test-windows:
	test/windows/run

test-arm:
	test/arm/run

# a screen reader listens to both modes; on a calm machine, and after words or screens
# changed with UPDATE=-update
test-reader:
	@command -v yasr >/dev/null || { $(SUDO) apt-get update && $(SUDO) apt-get install -y yasr; }
	cd test/system && BACKSPASM_READER=1 go test -count=1 -run ScreenReader . $(UPDATE)

# vet, gofmt and tidy of every module here; staticcheck also wants a comment that
# says what it is on whatever has a name others can use
MODULES = . test/screens test/system build/tools build/release
STATICCHECK = go tool -modfile=$(CURDIR)/build/tools/go.mod staticcheck -checks inherit,ST1000,ST1020,ST1021,ST1022
check: test vulncheck
	for module in $(MODULES); do (cd $$module && go vet ./... && go mod tidy -diff) || exit 1; done
	go vet -tags man ./cmd/backspasm
	go vet -tags pictures ./cmd/backspasm
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo "gofmt would change these"; exit 1; }
	for module in $(MODULES); do (cd $$module && $(STATICCHECK) ./...) || exit 1; done

# known vulnerabilities in what is called here. Without a network: VULNDB=FOLDER,
# which holds the Go vulnerability database as files
vulncheck:
	build/release/vulncheck.sh

# every reader and the renderer with input by chance; what fails is written to
# the corpus beside its test, and fails there until it is mended
FUZZTIME ?= 2m
fuzz:
	go test ./internal/document -run '^$$' -fuzz '^FuzzParse$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/answers -run '^$$' -fuzz '^FuzzYAMLAnswers$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/answers -run '^$$' -fuzz '^FuzzJSONAnswers$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/library -run '^$$' -fuzz '^FuzzContent$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/batch -run '^$$' -fuzz '^FuzzRecords$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/batch -run '^$$' -fuzz '^FuzzPlain$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/zone -run '^$$' -fuzz '^FuzzRules$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/render -run '^$$' -fuzz '^FuzzText$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/prose -run '^$$' -fuzz '^FuzzMarkdownIsReadBackAsItWas$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/prose -run '^$$' -fuzz '^FuzzACSVCellIsReadBackAndRunsNothing$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s

# mistakes made on purpose, in the content and in the Go code that decides: each
# must be noticed. Takes about half an hour on two cores.
MUTATE = GOFLAGS=-exec=$$dir/everyline go tool -modfile=build/tools/go.mod gremlins unleash --silent --workers 1 --timeout-coefficient 20 \
	--invert-logical --invert-loopctrl --invert-assignments --remove-self-assignments
mutants:
	go run ./internal/mutant > safety/mutants.new || { cat safety/mutants.new; rm safety/mutants.new; exit 1; }
	@dir=$$(mktemp -d) && go build -C build/tools -o $$dir/everyline ./everyline && \
	for package in rule triage plan; do $(MUTATE) -o $$dir/$$package.json ./internal/$$package || exit 1; done && \
	go run ./internal/mutant -code $$dir >> safety/mutants.new && rm -r $$dir && mv safety/mutants.new safety/mutants.txt && cat safety/mutants.txt

# for authors of content: every mistake at its line, then the tests beside the
# rules, then the content goes into the program and its figures into docs/safety.md
content:
	@go run ./cmd/backspasm content lint content
	@go run ./cmd/backspasm content test content
	@go generate ./internal/...
	@go test ./safety -update >/dev/null

# the pictures of README.md, of what the program draws on a terminal; and one of every
# kind of screen, to look at, in dist/pictures: on dark, on light and without colours.
# With chromium they are PNG too, many on a sheet
pictures:
	cd test/screens && go test -count=1 -run '^TestThePicturesAreThoseOfThisProgram$$' . -redraw
	rm -rf dist/pictures
	cd test/screens && go test -count=1 -run '^TestEveryKindOfScreenToLookAt$$' . -look $(CURDIR)/dist/pictures
	test/screens/sheets dist/pictures

# how much a person meets, beside what we allow; see docs/experience.md. The pages need
# what test-system installs
budgets:
	@go test ./test/house -run '^TestTheBudgetsAreMeasured$$' -count=1 -v -budgets | grep '^|'
	@cd test/screens && go test . -run '^TestTheBudgetsOfTheInterviewAreMeasured$$' -count=1 -v -budgets | grep '^|'
	@test/pages/budgets

# how fast it is, beside others; see docs/performance.md
bench:
	test/bench/run

# measures all, ten million records too, and puts the figures into docs/performance.md: half an hour in which the machine does nothing else
bench-page:
	rm -rf dist/bench
	test/bench/run $(CURDIR)/dist/bench
	test/bench/run ten-million $(CURDIR)/dist/bench
	cd test/bench && go run ./cmd/report $(CURDIR)/dist/bench $(CURDIR)/docs/performance.md

# all of a release, in dist/: programs, packages, checksums. See SECURITY.md
release:
	build/release/build.sh

# the program for Arm under qemu, then the release twice, from two folders, compared
# byte by byte and tried out. Takes some minutes
release-check: test-arm
	build/release/check.sh
