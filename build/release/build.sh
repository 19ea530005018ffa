#!/usr/bin/env bash
# Builds all of a release into dist/. Needs Go, and date and sha256sum as Linux
# has them. What comes out depends on the sources and the version of Go alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
. build/release/version.sh
export LC_ALL=C CGO_ENABLED=0
umask 022
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dist=$PWD/dist
rm -rf "$dist"
mkdir "$dist"

go -C build/release build -o "$work/tools/" tool ./pack ./sbom
build/release/manual.sh "$work/manual"
for target in linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64; do
	os=${target%/*} arch=${target#*/}
	program=backspasm kind=tar.gz
	if [ "$os" = windows ]; then
		program=backspasm.exe kind=zip
	fi
	name=backspasm_${version}_${os}_${arch}
	folder=$work/$name
	mkdir "$folder"
	cp -R README.md LICENSE CHANGELOG.md SECURITY.md docs examples "$work"/manual/* "$folder"
	build/release/program.sh "$os" "$arch" "$folder/$program"
	build/release/licences.sh "$os" "$arch" "$folder/$program" "$work/tools/go-licenses" > "$folder/THIRD_PARTY_LICENSES"
	GOOS=$os GOARCH=$arch "$work/tools/go-licenses" report ./cmd/backspasm --ignore backspasm > "$work/licences" 2> /dev/null # it fails to look for addresses
	"$work/tools/sbom" "$folder/$program" "$version" "$released" "$work/licences" > "$dist/$name.cdx.json"
	"$work/tools/pack" "$folder" "$dist/$name.$kind"
	if [ "$os" = linux ]; then
		build/release/deb.sh "$arch" "$folder" "$work/tools" "$dist"
	fi
	echo "$name"
done
build/release/sources.sh "$work/backspasm_${version}_source"
"$work/tools/pack" "$work/backspasm_${version}_source" "$dist/backspasm_${version}_source.tar.gz"
(cd "$dist" && sha256sum -- * > "$work/sums")
mv "$work/sums" "$dist/SHA256SUMS"
chmod 644 "$dist"/*
