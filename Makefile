# Needs Go and nothing else. `make run` starts the interview, `make test` runs every test.

# A static program: with cgo, looking up the user's home would open a socket.
export CGO_ENABLED = 0

.PHONY: run build test check fuzz content

run:
	@go run ./cmd/backspasm triage

build:
	go build -o backspasm ./cmd/backspasm

test:
	go test ./...
	cd screens && go test ./...

check: test
	go vet ./...
	cd screens && go vet ./...
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo "gofmt would change these"; exit 1; }
	go mod tidy -diff
	cd screens && go mod tidy -diff

# every reader and the renderer with input by chance; what fails is written to
# the corpus beside its test, and fails there until it is mended
FUZZTIME ?= 2m
fuzz:
	go test ./internal/document -run '^$$' -fuzz '^FuzzParse$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/answers -run '^$$' -fuzz '^FuzzYAMLAnswers$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/answers -run '^$$' -fuzz '^FuzzJSONAnswers$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/library -run '^$$' -fuzz '^FuzzContent$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s
	go test ./internal/render -run '^$$' -fuzz '^FuzzText$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 5s

# for authors of content: every mistake at its line, then the tests beside the
# rules, then the content goes into the program and its figures into docs/safety.md
content:
	@go run ./cmd/backspasm content lint content
	@go run ./cmd/backspasm content test content
	@go generate ./internal/...
	@go test ./safety -update >/dev/null
