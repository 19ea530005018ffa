package lint

var brand = Check{
	Name:  "brand",
	Finds: "A text names a brand of painkiller, rub or heat pack; the product sells nothing.",
	run: func(p *pass) {
		for _, t := range p.texts() {
			for _, name := range brands.in(t.node.Text) {
				p.report(t.node, "%q is a brand; name the kind of thing", name)
			}
		}
	},
}

var brands = phrases(
	// painkillers and muscle relaxants
	"advil", "aleve", "alka-?seltzer", "anadin", "anacin", "arcoxia", "aspro", "bayer", "brufen", "bufferin", "calpol", "cataflam", "celebrex",
	"co-?codamol", "codral", "crocin", "cuprofen", "disprin", "doliprane", "dolo", "ecotrin", "excedrin", "feminax", "flexeril", "ibuleve", "midol", "mobic",
	"motrin", "naprosyn", "neurofen", "nurofen", "oxycontin", "panadol", "paramol", "percocet", "ponstan", "robaxin", "soma", "solpadeine", "syndol", "tylenol",
	"ultram", "valium", "vicodin", "vimovo", "voltaren", "voltarol",
	// rubs, gels and patches
	"absorbine", "aspercreme", "bengay", "ben-gay", "biofreeze", "capzasin", "deep freeze", "deep heat", "dencorub", "fastum", "icy ?hot", "iodex", "moov",
	"movelat", "mentholatum", "radian-?b", "ralgex", "salonpas", "sombra", "stopain", "tiger balm", "transvasin", "vicks", "volini", "zostrix", "omega pain",
	// heat packs, drinks and devices
	"cura-?heat", "thermacare", "therma-?care", "wheaty ?bag", "dioralyte", "gatorade", "liquid iv", "lucozade", "nuun", "pedialyte", "powerade", "theragun",
)
