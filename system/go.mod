module backspasm/system

go 1.26
