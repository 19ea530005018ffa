#!/usr/bin/env bash
# Builds the program as it is released: program.sh OS ARCH FILE. The same sources
# and the same Go give the same bytes, wherever they lie and whoever builds.
set -euo pipefail
cd "$(dirname "$0")/../.."
. build/release/version.sh
export CGO_ENABLED=0 GOOS=$1 GOARCH=$2 GOAMD64=v1 GOARM64=v8.0 GOFLAGS=-mod=readonly GOWORK=off
go build -trimpath -buildvcs=false -ldflags "-s -w -X main.version=$version" -o "$3" ./cmd/backspasm
