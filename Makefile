# Needs Go and nothing else, but for test-system. `make run` starts the interview,
# `make test` runs the tests that need only Go.

# A static program: with cgo, looking up the user's home would open a socket.
export CGO_ENABLED = 0

.PHONY: run build test test-system check fuzz mutants content

run:
	@go run ./cmd/backspasm triage

build:
	go build -o backspasm ./cmd/backspasm

test:
	go test ./...
	cd screens && go test ./...

# the program against the machine: kills, full disks, locked homes. Installs the
# tools it needs.
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)
test-system:
	@command -v strace >/dev/null || { $(SUDO) apt-get update && $(SUDO) apt-get install -y strace util-linux mount; }
	cd system && go test -count=1 ./...
	pages/run

check: test
	go vet ./...
	cd screens && go vet ./...
	cd system && go vet ./...
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo "gofmt would change these"; exit 1; }
	go mod tidy -diff
	cd screens && go mod tidy -diff
	cd system && go mod tidy -diff

# every reader and the renderer with input by chance; what fails is written to
# the corpus beside its test, and fails there until it is mended
FUZZTIME ?= 2m
fuzz:
	go test ./internal/document -run '^$$' -fuzz '^FuzzParse$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/answers -run '^$$' -fuzz '^FuzzYAMLAnswers$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/answers -run '^$$' -fuzz '^FuzzJSONAnswers$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/library -run '^$$' -fuzz '^FuzzContent$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/render -run '^$$' -fuzz '^FuzzText$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s

# mistakes made on purpose, in the content and in the Go code that decides: each
# must be noticed. Takes about half an hour on two cores.
MUTATE = GOFLAGS=-exec=$$dir/everyline go tool -modfile=tools/go.mod gremlins unleash --silent --workers 1 --timeout-coefficient 20 \
	--invert-logical --invert-loopctrl --invert-assignments --remove-self-assignments
mutants:
	go run ./internal/mutant > safety/mutants.new || { cat safety/mutants.new; rm safety/mutants.new; exit 1; }
	@dir=$$(mktemp -d) && go build -C tools -o $$dir/everyline ./everyline && \
	for package in rule triage plan; do $(MUTATE) -o $$dir/$$package.json ./internal/$$package || exit 1; done && \
	go run ./internal/mutant -code $$dir >> safety/mutants.new && rm -r $$dir && mv safety/mutants.new safety/mutants.txt && cat safety/mutants.txt

# for authors of content: every mistake at its line, then the tests beside the
# rules, then the content goes into the program and its figures into docs/safety.md
content:
	@go run ./cmd/backspasm content lint content
	@go run ./cmd/backspasm content test content
	@go generate ./internal/...
	@go test ./safety -update >/dev/null
