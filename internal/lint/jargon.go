package lint

var jargon = Check{
	Name:  "jargon",
	Finds: "A text uses a word that only a clinician would; say it in everyday words.",
	run: func(p *pass) {
		for _, t := range p.texts() {
			if t.cites() {
				continue
			}
			for _, found := range clinical.in(t.node.Text) {
				p.report(t.node, "%q is jargon; use an everyday word", found)
			}
		}
	},
}

var clinical = phrases(
	`par(?:a)?esthesia\w*`, `analges\w+`, `anterior`, `posterior`, `radicul\w+`, `myelopath\w+`, `contraindicat\w+`, `nsaids?`, `lumbar`, `thoracic`, `cauda equina`,
	`bilateral\w*`, `unilateral\w*`, `aetiolog\w+`, `etiolog\w+`, `o?edema\w*`, `claudication`, `incontinen\w+`, `micturition`, `supine`, `prone`, `distal\w*`, `proximal\w*`,
	`spondylo\w+`, `neuropath\w+`, `malignan\w+`, `metasta\w+`, `prophyla\w+`, `pyrexia`, `dyspn\w+`, `haematuria`, `hematuria`, `dysuria`, `idiopathic`, `sequelae`, `comorbid\w*`,
	`hypertension`, `immunosuppress\w+`, `anticoagula\w+`, `topical\w*`, `vasoconstrict\w+`, `vertebra\w*`, `abdom\w+`, `morbidity`, `efficacy`, `placebo`, `cohort`, `randomi[sz]ed`,
)
