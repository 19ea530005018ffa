#!/usr/bin/env bash
# Builds the release from two copies of the sources, which differ in folder, build
# cache, time zone and umask, compares every byte, and tries what can run here.
set -euo pipefail
cd "$(dirname "$0")/../.."
. build/release/version.sh
for tool in dpkg-deb unzip man bash; do
	command -v $tool > /dev/null || { echo "release-check needs $tool" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
one=$work/one two="$work/another place/two"

fail() { echo "release-check: $*" >&2; exit 1; }

build_twice() {
	mkdir -p "$one" "$(dirname "$two")"
	tar -c --exclude=./.git --exclude=node_modules --exclude=./dist --exclude=./backspasm . | tar -x -C "$one"
	cp -R "$one" "$two"
	GOCACHE=$work/cache_one make -C "$one" release > /dev/null
	(umask 077 && TZ=Asia/Tokyo GOCACHE=$work/cache_two make -C "$two" release > /dev/null)
	diff -r "$one/dist" "$two/dist" || fail "two builds of the same sources differ"
	echo "ok: $(find "$one/dist" -type f | wc -l) files, each the same from two folders"
}

# unpacked opens an archive and looks for all that it must hold.
unpacked() {
	mkdir "$work/open"
	case $1 in
	*.zip) unzip -q "$1" -d "$work/open" ;;
	*) tar -xzf "$1" -C "$work/open" ;;
	esac
	for name in README.md LICENSE CHANGELOG.md SECURITY.md THIRD_PARTY_LICENSES examples/emergency.yaml \
		man/backspasm.1 completions/backspasm.bash completions/_backspasm completions/backspasm.fish completions/backspasm.ps1; do
		[ -s "$(echo "$work"/open/*/$name)" ] || fail "$1 lacks $name"
	done
	program=$(echo "$work"/open/*/backspasm*)
	bom=${1%.tar.gz}
	grep -q "$(sha256sum < "$program" | cut -d' ' -f1)" "${bom%.zip}.cdx.json" || fail "the SBOM is not that of the program in $1"
	for module in $(go version -m "$program" | awk '$1 == "dep" { print $2 "@" $3 }'); do
		grep -q "\"pkg:golang/$module?" "${bom%.zip}.cdx.json" || fail "the SBOM beside $1 lacks $module"
	done
	[ "$(grep -c '"licenses": ' "${bom%.zip}.cdx.json")" -gt 1 ] || fail "the SBOM beside $1 says no licences"
}

runs() {
	folder=$(dirname "$program")
	grep -q "^backspasm $version$" <<< "$("$program" --version)" || fail "$1 does not say that it is $version"
	result=$("$program" triage --answers "$folder/examples/emergency.yaml" --json 2> /dev/null)
	grep -q '"disposition": "emergency"' <<< "$result" || fail "$1 does not do its work"
	bash -n "$folder/completions/backspasm.bash"
	for page in "$folder"/man/*.1; do
		[ -z "$(man --warnings -l "$page" 2>&1 > /dev/null)" ] || fail "man warns of $page"
	done
	echo "ok: $1 runs"
}

# sources builds the program from the archive of the sources alone: without a network and
# without modules from elsewhere. All that make test builds is there too, and the tests
# of the house take no module of others for ours.
sources() {
	folder=$work/sources/backspasm_${version}_source
	mkdir "$work/sources"
	tar -xzf "backspasm_${version}_source.tar.gz" -C "$work/sources"
	alone=(env GOPROXY=off GOFLAGS= GOTOOLCHAIN=local GOMODCACHE="$work/none" GOCACHE="$work/cache_one" CGO_ENABLED=0)
	! unshare --net true 2> /dev/null || alone=(unshare --net "${alone[@]}")
	"${alone[@]}" make -s -C "$folder" build || fail "the sources do not build alone"
	result=$("$folder/backspasm" triage --json --answers "$folder/examples/emergency.yaml" 2> /dev/null)
	grep -q '"disposition": "emergency"' <<< "$result" || fail "what the sources build does not do its work"
	for module in . test/screens; do
		"${alone[@]}" go -C "$folder/$module" list -deps -test ./... > /dev/null || fail "a module for the tests in $module is not among the sources"
	done
	"${alone[@]}" go -C "$folder" test -short ./test/house || fail "the tests of the house fail among the sources"
	echo "ok: the sources build alone"
}

# installed puts the package into a root of its own, and runs it there as nobody does who
# has a home, a list of users or anything else.
installed() {
	deb=backspasm_${version}-1_$(go env GOHOSTARCH).deb
	mkdir -p "$work/root/var/lib/dpkg"
	touch "$work/root/var/lib/dpkg/status"
	dpkg --root="$work/root" --log=/dev/null --force-not-root --force-depends --install "$deb" > /dev/null 2>&1 || fail "$deb cannot be installed"
	grep -q '^ii *backspasm ' <<< "$(dpkg --root="$work/root" --list backspasm)" || fail "$deb is not installed"
	result=$(env -i "$(command -v unshare)" --map-root-user --root="$work/root" /usr/bin/backspasm triage --json --answers /usr/share/doc/backspasm/examples/emergency.yaml 2> /dev/null) ||
		fail "what $deb installs does not run"
	grep -q '"disposition": "emergency"' <<< "$result" || fail "what $deb installs does not do its work"
	dpkg --root="$work/root" --log=/dev/null --force-not-root --purge backspasm > /dev/null 2>&1 || fail "$deb cannot be removed"
	[ ! -e "$work/root/usr/bin/backspasm" ] || fail "$deb stays when it is removed"
	echo "ok: $deb, installed, run and removed in a root of its own"
}

packages() {
	for deb in *.deb; do
		scripts=$(dpkg-deb --ctrl-tarfile "$deb" | tar -t | grep -v -e '/$' -e '^\./control$' -e '^\./md5sums$' || true)
		[ -z "$scripts" ] || fail "$deb would run $scripts"
		for path in usr/bin/backspasm usr/share/man/man1/backspasm.1.gz usr/share/doc/backspasm/copyright; do
			grep -q " \./$path\$" <<< "$(dpkg-deb --contents "$deb")" || fail "$deb lacks /$path"
		done
		if command -v lintian > /dev/null; then
			lintian --allow-root --fail-on error,warning "$deb"
		fi
		echo "ok: $deb"
	done
}

build_twice
cd "$one/dist"
sha256sum --check --quiet SHA256SUMS
[ "$(wc -l < SHA256SUMS)" = "$(find . -type f ! -name SHA256SUMS | wc -l)" ] || fail "SHA256SUMS lacks a file"
for archive in *[0-9a-z]64.tar.gz *.zip; do
	unpacked "$archive"
	echo "ok: $archive"
	if [ "$archive" = "backspasm_${version}_$(go env GOHOSTOS)_$(go env GOHOSTARCH).tar.gz" ]; then
		runs "$archive"
	fi
	rm -r "$work/open"
done
packages
installed
sources
