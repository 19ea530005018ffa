module backspasm/test/system

go 1.26
