#!/usr/bin/env bash
# Writes the manual pages and the completions into a folder: manual.sh FOLDER.
set -euo pipefail
cd "$(dirname "$0")/../.."
. build/release/version.sh
export CGO_ENABLED=0 GOFLAGS=-mod=readonly GOWORK=off
mkdir -p "$1/man" "$1/completions"
go run -buildvcs=false -tags man -ldflags "-X main.version=$version" ./cmd/backspasm "$1/man" "$released"
program=$(mktemp)
trap 'rm -f "$program"' EXIT
go build -buildvcs=false -o "$program" ./cmd/backspasm
"$program" completion bash > "$1/completions/backspasm.bash"
"$program" completion zsh > "$1/completions/_backspasm"
"$program" completion fish > "$1/completions/backspasm.fish"
"$program" completion powershell > "$1/completions/backspasm.ps1"
