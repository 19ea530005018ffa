// Command pack puts a folder into an archive, or one file through gzip, so that
// the same input gives the same bytes everywhere: names in order, one moment for
// all, no owner. The system's own tar, gzip and zip differ from one to the next.
//
//	pack FOLDER FILE.tar.gz|FILE.zip    an archive with FOLDER as its top
//	pack FILE FILE.gz                   one file
package main

import (
	"archive/tar"
	"archive/zip"
	"compress/flate"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

func main() { os.Exit(run(os.Args[1:], os.Stderr)) }

func run(args []string, stderr io.Writer) int {
	if len(args) != 2 {
		fmt.Fprintln(stderr, "usage: pack FOLDER FILE.tar.gz|FILE.zip, or pack FILE FILE.gz")
		return 2
	}
	if err := pack(args[0], args[1]); err != nil {
		fmt.Fprintln(stderr, "pack:", err)
		return 1
	}
	return 0
}

func pack(from, to string) error {
	seconds, err := strconv.ParseInt(os.Getenv("SOURCE_DATE_EPOCH"), 10, 64)
	if err != nil {
		return fmt.Errorf("SOURCE_DATE_EPOCH is not a number of seconds: %w", err)
	}
	at := time.Unix(seconds, 0).UTC()
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	defer out.Close()
	switch {
	case strings.HasSuffix(to, ".tar.gz"):
		err = tarball(out, from, at)
	case strings.HasSuffix(to, ".zip"):
		err = zipped(out, from, at)
	case strings.HasSuffix(to, ".gz"):
		err = squeezed(out, func(w io.Writer) error { return copyFile(w, from) })
	default:
		err = errors.New("the name says no kind of archive: " + to)
	}
	if err != nil {
		return err
	}
	return out.Close()
}

// squeezed leaves name and time out of the header.
func squeezed(out io.Writer, fill func(io.Writer) error) error {
	gz, err := gzip.NewWriterLevel(out, gzip.BestCompression)
	if err != nil {
		return err
	}
	if err := fill(gz); err != nil {
		return err
	}
	return gz.Close()
}

func tarball(out io.Writer, folder string, at time.Time) error {
	return squeezed(out, func(w io.Writer) error {
		to := tar.NewWriter(w)
		err := each(folder, func(file, name string, mode fs.FileMode, size int64) error {
			header := &tar.Header{Name: name, Mode: int64(mode), Size: size, ModTime: at, Format: tar.FormatUSTAR}
			if err := to.WriteHeader(header); err != nil {
				return err
			}
			return copyFile(to, file)
		})
		if err != nil {
			return err
		}
		return to.Close()
	})
}

func zipped(out io.Writer, folder string, at time.Time) error {
	to := zip.NewWriter(out)
	to.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
		return flate.NewWriter(w, flate.BestCompression)
	})
	err := each(folder, func(file, name string, mode fs.FileMode, _ int64) error {
		header := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: at}
		header.SetMode(mode)
		w, err := to.CreateHeader(header)
		if err != nil {
			return err
		}
		return copyFile(w, file)
	})
	if err != nil {
		return err
	}
	return to.Close()
}

// each calls visit for the files below folder, in order of their names. Whatever
// the umask was, all may read a file, and run it if its owner may.
func each(folder string, visit func(file, name string, mode fs.FileMode, size int64) error) error {
	return filepath.WalkDir(folder, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		below, err := filepath.Rel(folder, file)
		if err != nil {
			return err
		}
		mode := fs.FileMode(0o644)
		if info.Mode()&0o100 != 0 {
			mode = 0o755
		}
		return visit(file, path.Join(filepath.Base(folder), filepath.ToSlash(below)), mode, info.Size())
	})
}

func copyFile(w io.Writer, name string) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = io.Copy(w, file)
	return err
}
