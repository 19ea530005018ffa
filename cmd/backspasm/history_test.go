package main

import "testing"

func TestTheFirstVariableThatSaysAnythingDecidesOnUTF8(t *testing.T) {
	for _, tt := range []struct {
		all, ctype, lang string
		want             bool
	}{
		{"", "", "", false},
		{"", "", "en_GB.UTF-8", true},
		{"", "", "de_DE.utf8", true},
		{"", "", "C", false},
		{"", "en_US.UTF-8", "C", true},
		{"", "POSIX", "en_GB.UTF-8", false},
		{"C", "en_US.UTF-8", "en_GB.UTF-8", false},
		{"C.UTF-8", "C", "C", true},
		{"", "", "de_DE.ISO-8859-1", false},
	} {
		t.Setenv("LC_ALL", tt.all)
		t.Setenv("LC_CTYPE", tt.ctype)
		t.Setenv("LANG", tt.lang)
		if got := utf8Locale(); got != tt.want {
			t.Errorf("%+v: %v", tt, got)
		}
	}
}
