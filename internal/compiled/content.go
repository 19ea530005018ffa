// Code generated from content by internal/gen; DO NOT EDIT.

package compiled

import (
	"backspasm/internal/figure"
	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

var content = library.Content{
	Protocol: &triage.Protocol{
		Version: "2026.11.28",
		Date:    "2026-11-28",
		Screens: []*triage.Screen{
			&triage.Screen{
				ID:    "nerve_signs",
				Page:  "nerve_signs",
				Title: "New or worse since this bout began?",
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "saddle_numbness",
						Kind: 1,
						Asks: "Numb or odd: bottom, private parts or inner thighs",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have a numb or changed feeling in my bottom, private parts or inner thighs",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my bottom, private parts or inner thighs feel numb",
							},
						},
						Why:    "The nerves to this area leave the low back. If they are squeezed, you need help at once. Count numbness or tingling around the genitals, back passage, buttocks or inner thighs.",
						Family: "nerve",
						Short:  "saddle numbness",
						Until:  4,
						Check: triage.Check{
							Do:     "Stroke the skin there, left and right. Then stroke your belly and compare.",
							No:     "It feels as it always does",
							Yes:    "It feels duller, odd or not at all",
							Source: "cauda_equina_cards",
						},
					},
					&triage.Question{
						ID:   "pee_trouble",
						Kind: 1,
						Asks: "Trouble starting, stopping, holding or feeling pee",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have new trouble starting, stopping, holding or feeling my pee",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether the way I start, hold or feel pee has changed",
							},
						},
						Why:    "Nerves in the low back control the bladder. Count it if you can't start, can't stop, leak, or can't feel the flow. Count it too if you have not peed all day. Being late because moving hurts, or rushing as for years, does not count.",
						Family: "nerve",
						Short:  "pee trouble",
						Until:  4,
						Check: triage.Check{
							Do:     "Think of the last time you peed.",
							No:     "It began, stopped and felt as usual",
							Yes:    "It did not, or I have not peed all day",
							Source: "cauda_equina_cards",
						},
					},
					&triage.Question{
						ID:   "poo_trouble",
						Kind: 1,
						Asks: "Leaking poo, or you can't feel it come",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "newly leak poo, or can't feel when it comes",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether poo leaks, or whether I still feel it come",
							},
						},
						Why:    "The same nerves control the bowel. A new change can mean they are under pressure. Hard poo from pain tablets does not count by itself.",
						Family: "nerve",
						Short:  "poo trouble",
						Until:  4,
						Check: triage.Check{
							Do:     "Think of the last time you went.",
							No:     "I felt it coming, and could hold it",
							Yes:    "I leaked, or did not feel it",
							Source: "cauda_equina_cards",
						},
					},
					&triage.Question{
						ID:   "sex_change",
						Kind: 1,
						Asks: "Sex: numb there, or your body no longer responds",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "notice in sex new numbness, or a body that does not respond",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether sex feels or works differently now",
							},
							triage.Clause{
								Answer: "rather_not_say",
								Says:   "would rather not say whether sex has changed",
							},
						},
						Why:        "The same nerves serve feeling and function in sex. Count new numbness, or new trouble with erection or ejaculation. Holding back because it hurts does not count. You may keep this to yourself.",
						Family:     "nerve",
						Short:      "changed feeling in sex",
						Until:      4,
						MayDecline: true,
						Check: triage.Check{
							Do:     "Touch the skin of your private parts through thin cloth, left and right.",
							No:     "It feels as before, and nothing has stopped working",
							Yes:    "It is duller, or something has stopped working",
							Source: "cauda_equina_cards",
						},
					},
					&triage.Question{
						ID:   "both_legs",
						Kind: 1,
						Asks: "Both legs, not just buttocks: pain, tingling, numb or weak",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have pain below the buttocks, tingling, numbness or weakness in both legs",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether both legs hurt, tingle, feel numb or are weak",
							},
						},
						Why:    "When both legs are affected, many nerves in the low back can be under pressure. Any one of the four counts, at once or one leg after the other. An ache that ends at the buttocks does not.",
						Family: "nerve",
						Short:  "both legs",
						Until:  4,
						Check: triage.Check{
							Do:     "Stroke both legs from buttock to foot, and move both feet.",
							No:     "At most one leg hurts or feels different",
							Yes:    "Both do, not just at the buttocks",
							Source: "girft_cauda_equina",
						},
					},
					&triage.Question{
						ID:   "leg_failing",
						Kind: 1,
						Asks: "A leg losing strength fast, or too weak to carry you",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have a leg that quickly loses strength or is too weak to hold me",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether one leg gets weaker fast, or will still hold me",
							},
						},
						Why:    "Fast loss of strength can mean that a nerve needs help at once. Here we mean strength. If only pain keeps you from standing, you tell us so a little later.",
						Family: "nerve",
						Short:  "leg failing fast",
						Until:  4,
						Check: triage.Check{
							Do:     "Lie or sit. Push each foot down, pull it up, and straighten each knee.",
							No:     "Both sides are strong, even if it hurts",
							Yes:    "One is weak, or weaker than before",
							Source: "nhs_scotland_radiculopathy",
						},
					},
				},
			},
			&triage.Screen{
				ID:    "sudden_signs",
				Page:  "sudden_signs",
				Title: "Now, or in the last 2 days?",
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "chest_or_breath",
						Kind: 1,
						Asks: "Chest, jaw or arm pain, breathless at rest, coughing blood",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have pain in chest, jaw or arm, am breathless at rest, or cough blood",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure about pain in chest, jaw or arm, breathing, or coughed-up blood",
							},
						},
						Why:        "Trouble in the heart, lungs or main artery can show up with back pain. Count it if you are newly too short of breath to lie flat. An arm that hurts only as it moves, or a stab that cuts a breath short, does not count.",
						Family:     "vessels",
						Short:      "chest or breath",
						Until:      4,
						MayNotWait: true,
					},
					&triage.Question{
						ID:   "tearing_pain",
						Kind: 1,
						Asks: "Sudden tearing or worst-ever pain: chest, belly, side, upper back",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have sudden tearing or worst-ever pain in my chest, belly, side or upper back",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether this is sudden, tearing pain away from the low back",
							},
						},
						Why:        "Such pain is at its worst within minutes. It can come from the main artery or another organ. Side means between ribs and hip. A stabbing cramp in the low back alone does not count.",
						Family:     "vessels",
						Short:      "tearing pain",
						Until:      4,
						MayNotWait: true,
					},
					&triage.Question{
						ID:   "faint_or_clammy",
						Kind: 1,
						Asks: "Fainted, or faint now with cold, sweaty skin",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "fainted, or feel faint now with cold, sweaty skin",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether it was nearly a faint, with cold, sweaty skin",
							},
						},
						Why:        "This can mean bleeding inside the body, or trouble with the heart. One moment of going pale when the pain struck, now over, does not count.",
						Family:     "vessels",
						Short:      "faint or clammy",
						Until:      4,
						MayNotWait: true,
					},
					&triage.Question{
						ID:   "throbbing_belly",
						Kind: 1,
						Asks: "Beating lump in the belly, or an aneurysm (wide aorta)",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have a lump in my belly that beats, or a known aneurysm",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my belly throbs, or whether an aneurysm was found",
							},
						},
						Why:    "An aneurysm is a wide, weak place in the main artery. With new pain it can be leaking. A known one counts, however old it is.",
						Family: "vessels",
						Short:  "throbbing belly or aneurysm",
						Until:  4,
						Check: triage.Check{
							Do:     "Think of scans you had. Then lie down and rest a hand on your navel.",
							No:     "No bulge was found, and no lump beats there",
							Yes:    "A bulge was found, or a lump beats",
							Source: "nice_ng156",
						},
					},
					&triage.Question{
						ID:   "sudden_loss",
						Kind: 1,
						Asks: "Drooping face, slurred speech, no balance, or a limp arm or leg",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have or had drooping face, slurred speech, no balance, or limp arm or leg",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my face, speech, balance, arms or legs have changed",
							},
						},
						Why:        "These can mean a stroke, or pressure on the spinal cord. Any one of them counts, even if it has passed. Legs that are only stiff or slow from pain do not count.",
						Family:     "nerve",
						Short:      "face or speech or limb lost",
						Until:      4,
						MayNotWait: true,
					},
					&triage.Question{
						ID:   "big_accident",
						Kind: 1,
						Asks: "A bad accident: crash, fall, blow",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "had a bad crash, fall or blow in the last two days",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether a crash, fall or blow these two days was bad",
							},
						},
						Why:        "Great force can break a bone in the back. Count a road crash, a fall on stairs or from above head height, or a hard hit. A slip, or a fall from standing or off a stool, is asked about later.",
						Family:     "fracture",
						Short:      "big accident",
						Until:      4,
						MayNotWait: true,
					},
				},
			},
			&triage.Screen{
				ID:    "danger_signs",
				Page:  "danger_signs",
				Title: "Any of these now?",
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "very_ill",
						Kind: 1,
						Asks: "Confused, blue or patchy skin, or shaking you cannot stop",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "am confused, have blue or patchy skin, or shake and can't stop",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether I look very ill: confused, blue, patchy or shaking",
							},
						},
						Why:        "These can mean that an infection is spreading through the body. Count skin that is blue, very pale or blotchy, or a rash that stays when pressed. A short shiver from pain does not count.",
						Family:     "infection",
						Short:      "very ill",
						Until:      4,
						MayNotWait: true,
					},
					&triage.Question{
						ID:   "fever_stiff_neck",
						Kind: 1,
						Asks: "Fever, stiff neck and bad headache together",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have fever together with a stiff neck and a bad headache",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether fever, stiff neck and bad headache have come together",
							},
						},
						Why:    "Together these can mean an infection around the brain. It can hurt in the back as well.",
						Family: "infection",
						Short:  "fever with stiff neck",
						Until:  4,
						Check: triage.Check{
							Do:     "Feel how hot you are, or use a thermometer. Bend your chin toward your chest.",
							No:     "No fever, or my head bends easily",
							Yes:    "I am hot, and bending it hurts badly",
							Source: "general_knowledge",
						},
					},
					&triage.Question{
						ID:   "locked_jaw",
						Kind: 1,
						Asks: "Locked jaw, stuck eyes, or whole body clenching",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have a locked jaw, eyes stuck to one side, or a whole body clenching",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my jaw locks, my eyes stick or my body clenches",
							},
						},
						Why:    "A locked jaw or cramps all over can follow a wound. Eyes or a neck that twist by themselves can follow a new medicine. A stiff neck, or a cramp in the back alone, does not count.",
						Family: "infection",
						Short:  "locked jaw",
						Until:  4,
						Check: triage.Check{
							Do:     "Open your mouth wide. Look up, down, left and right.",
							No:     "My jaw opens, and my eyes move freely",
							Yes:    "They do not, or my body clenches by itself",
							Source: "general_knowledge",
						},
					},
					&triage.Question{
						ID:   "too_many_painkillers",
						Kind: 1,
						Asks: "Last 3 days: more paracetamol (acetaminophen) than allowed",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "took more paracetamol (acetaminophen) than the pack allows, within the last three days",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether I took too much paracetamol (acetaminophen)",
							},
						},
						Why:    "Too much can harm the liver before you feel ill. Many pain, cold and flu products contain it, so it adds up fast. One day above the pack is enough.",
						Family: "medicines_and_mind",
						Short:  "too many painkillers",
						Until:  4,
						Check: triage.Check{
							Do:     "Count all you took each day, with cold and flu products. Compare with the packs.",
							No:     "Never above what the pack allows",
							Yes:    "Above it on one day or more",
							Source: "nhs_trust_paracetamol",
						},
					},
					&triage.Question{
						ID:   "dark_poo_or_pee",
						Kind: 1,
						Asks: "Tar-black poo, black or bloody vomit, cola-colored pee",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have poo black like tar, black or bloody vomit, or cola-colored pee",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether poo or vomit was black or bloody, or pee dark",
							},
						},
						Why:    "Poo like tar, or black or bloody vomit, can mean bleeding in the gut, as from some painkillers. A lot of red blood counts; a streak on the paper does not. Cola-colored pee can mean muscle damage.",
						Family: "medicines_and_mind",
						Short:  "dark poo or pee",
						Until:  4,
						Check: triage.Check{
							Do:     "Think of the last poo, pee and vomit you saw.",
							No:     "No tar, no blood in vomit, no cola color",
							Yes:    "Black and sticky, bloody vomit, or dark as cola",
							Source: "nhs_ibuprofen",
						},
					},
					&triage.Question{
						ID:   "self_harm",
						Kind: 1,
						Asks: "Thoughts of suicide or of hurting yourself",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have thoughts of suicide or of hurting myself",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure about thoughts of suicide or of hurting myself",
							},
						},
						Why:        "Pain can push people this far. We ask everyone, because there are people you can call about it now.",
						Family:     "medicines_and_mind",
						Short:      "self harm",
						Until:      4,
						MayNotWait: true,
					},
				},
			},
			&triage.Screen{
				ID:   "for",
				Page: "for",
				Questions: []*triage.Question{
					&triage.Question{
						ID:        "for",
						Kind:      2,
						Asks:      "Who has the pain?",
						Why:       "Questions and advice are worded for that person. No rule reads it.",
						Until:     4,
						NoRedFlag: true,
						Computed:  true,
						Options: []triage.Option{
							triage.Option{
								ID:   "me",
								Says: "I do",
							},
							triage.Option{
								ID:   "other",
								Says: "Somebody else, and I answer for them",
							},
						},
					},
				},
				CarriesOver: true,
			},
			&triage.Screen{
				ID:   "visit",
				Page: "visit",
				Questions: []*triage.Question{
					&triage.Question{
						ID:        "visit",
						Kind:      2,
						Asks:      "Is this the first look at this bout, or do you come back?",
						Why:       "The program knows this by itself. Somebody who comes back is asked what has changed.",
						Until:     4,
						NoRedFlag: true,
						Computed:  true,
						Options: []triage.Option{
							triage.Option{
								ID:   "first",
								Says: "The first look",
							},
							triage.Option{
								ID:   "check_in",
								Says: "A check-in",
							},
						},
					},
				},
			},
			&triage.Screen{
				ID:   "told_before",
				Page: "told_before",
				AskWhen: &rule.Is{
					Question: "visit",
					Values: []string{
						"check_in",
					},
					At:    20,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "told_before",
						Kind: 2,
						Asks: "How often in this bout were you told to see a clinician?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "twice_or_more",
								Says:   "was told at least twice in this bout to see a clinician",
							},
						},
						Why:      "The program counts this by itself. Advice that led to no examination should not just be given again.",
						Until:    4,
						Computed: true,
						Options: []triage.Option{
							triage.Option{
								ID:     "never",
								Says:   "Not yet",
								Ranked: true,
							},
							triage.Option{
								ID:     "once",
								Says:   "Once",
								Rank:   1,
								Ranked: true,
							},
							triage.Option{
								ID:     "twice_or_more",
								Says:   "Twice or more",
								Rank:   2,
								Ranked: true,
							},
						},
					},
				},
				CarriesOver: true,
				CheckIn:     true,
			},
			&triage.Screen{
				ID:   "pain_trend",
				Page: "pain_trend",
				AskWhen: &rule.Is{
					Question: "visit",
					Values: []string{
						"check_in",
					},
					At:    20,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "pain_trend",
						Kind: 2,
						Asks: "How do your pain scores compare with those before?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "rising",
								Says:   "gave pain scores that rose twice in a row",
							},
						},
						Why:      "The program works this out from the scores of your check-ins. Scores that keep rising should be looked at.",
						Until:    4,
						Computed: true,
						Options: []triage.Option{
							triage.Option{
								ID:     "not_rising",
								Says:   "They fall or stay about the same, or there are too few",
								Ranked: true,
							},
							triage.Option{
								ID:     "rising",
								Says:   "They rose twice in a row",
								Rank:   1,
								Ranked: true,
							},
						},
					},
				},
				CarriesOver: true,
				CheckIn:     true,
			},
			&triage.Screen{
				ID:   "cold_before",
				Page: "cold_before",
				AskWhen: &rule.Is{
					Question: "visit",
					Values: []string{
						"check_in",
					},
					At:    20,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:        "cold_before",
						Kind:      2,
						Asks:      "How did it go when you used this before in this bout? Cold packs",
						Why:       "The program remembers this from earlier check-ins, so that what did not help does not come back.",
						Until:     4,
						NoRedFlag: true,
						Computed:  true,
						Options: []triage.Option{
							triage.Option{
								ID:   "no_trouble",
								Says: "It helped, or it was not tried",
							},
							triage.Option{
								ID:   "failed",
								Says: "It did not help, or it made the pain worse",
							},
						},
					},
				},
				CarriesOver: true,
				CheckIn:     true,
			},
			&triage.Screen{
				ID:   "warmth_before",
				Page: "warmth_before",
				AskWhen: &rule.Is{
					Question: "visit",
					Values: []string{
						"check_in",
					},
					At:    20,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:        "warmth_before",
						Kind:      2,
						Asks:      "How did it go when you used this before in this bout? Warmth",
						Why:       "The program remembers this from earlier check-ins, so that what did not help does not come back.",
						Until:     4,
						NoRedFlag: true,
						Computed:  true,
						Options: []triage.Option{
							triage.Option{
								ID:   "no_trouble",
								Says: "It helped, or it was not tried",
							},
							triage.Option{
								ID:   "failed",
								Says: "It did not help, or it made the pain worse",
							},
						},
					},
				},
				CarriesOver: true,
				CheckIn:     true,
			},
			&triage.Screen{
				ID:   "rub_before",
				Page: "rub_before",
				AskWhen: &rule.Is{
					Question: "visit",
					Values: []string{
						"check_in",
					},
					At:    20,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:        "rub_before",
						Kind:      2,
						Asks:      "How did it go when you used this before in this bout? A rub or gel",
						Why:       "The program remembers this from earlier check-ins, so that what did not help does not come back.",
						Until:     4,
						NoRedFlag: true,
						Computed:  true,
						Options: []triage.Option{
							triage.Option{
								ID:   "no_trouble",
								Says: "It helped, or it was not tried",
							},
							triage.Option{
								ID:   "failed",
								Says: "It did not help, or it made the pain worse",
							},
						},
					},
				},
				CarriesOver: true,
				CheckIn:     true,
			},
			&triage.Screen{
				ID:   "moves_before",
				Page: "moves_before",
				AskWhen: &rule.Is{
					Question: "visit",
					Values: []string{
						"check_in",
					},
					At:    20,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:        "moves_before",
						Kind:      2,
						Asks:      "How did it go when you used this before in this bout? The moves",
						Why:       "The program remembers this from earlier check-ins, so that what did not help does not come back.",
						Until:     4,
						NoRedFlag: true,
						Computed:  true,
						Options: []triage.Option{
							triage.Option{
								ID:   "no_trouble",
								Says: "It helped, or it was not tried",
							},
							triage.Option{
								ID:   "failed",
								Says: "It did not help, or it made the pain worse",
							},
						},
					},
				},
				CarriesOver: true,
				CheckIn:     true,
			},
			&triage.Screen{
				ID:    "since_last_time",
				Page:  "since_last_time",
				Title: "Since last time, is any of this true?",
				AskWhen: &rule.Is{
					Question: "visit",
					Values: []string{
						"check_in",
					},
					At:    20,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "new_fall",
						Kind: 1,
						Asks: "A new fall, knock or jolt",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "had a new fall, knock or jolt",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether a slip or bump counts as a fall",
							},
						},
						Why:     "A knock on a back that already hurts can do more harm. With weak bones or a blood thinner it matters most. Count a bad accident too, even days ago.",
						Family:  "fracture",
						Short:   "new fall",
						NotSure: "Did you trip, slip, or bump your back?",
						Until:   4,
						Forbids: []string{
							"manipulation",
						},
					},
					&triage.Question{
						ID:   "new_health_fact",
						Kind: 1,
						Asks: "New illness, pregnancy, operation or medicine",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have a new illness, pregnancy, operation or medicine",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure about a new illness, pregnancy, operation or medicine",
							},
						},
						Why:       "News about your health can change what is safe. You are then asked about your health again.",
						NotSure:   "Has a doctor told you anything new, or changed what you take?",
						Until:     4,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "still_not_examined",
						Kind: 1,
						Asks: "In all, three calls or visits, and no one examined you",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "called or visited three times in all, and no one examined me",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether three calls or visits went by without an exam",
							},
						},
						Why:     "Serious causes have been missed when people only got advice again and again.",
						Family:  "course",
						Short:   "still not examined after three requests",
						NotSure: "After three calls or visits for this, is your back still not looked at?",
						Until:   4,
					},
					&triage.Question{
						ID:   "not_seen_yet",
						Kind: 1,
						Asks: "You were told to be seen, and no one has examined you",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "was told to be seen, and no one has examined me",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether I have been examined since I was told to go",
							},
						},
						Why:     "You were told to see someone for a reason. Say yes too if you tried and could not get seen.",
						Family:  "course",
						Short:   "not seen yet",
						NotSure: "Has nobody yet looked at your back or tested your legs?",
						AskWhen: &rule.Is{
							Question: "told_before",
							Values: []string{
								"once",
								"twice_or_more",
							},
							At:    21,
							Holds: 0x30,
						},
						Until: 4,
					},
					&triage.Question{
						ID:   "kept_from_work",
						Kind: 1,
						Asks: "Pain keeps you from work or your usual tasks",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "can't do my work or usual tasks because of pain",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether pain keeps me from work or usual tasks",
							},
						},
						Why:     "What pain keeps you from says more than a number. After four weeks it is a reason to be seen.",
						Family:  "course",
						Short:   "kept from work",
						NotSure: "This week, did pain make you skip work or things you do at home?",
						Until:   4,
					},
					&triage.Question{
						ID:   "plan_hurts",
						Kind: 1,
						Asks: "Part of the plan made it worse for a day or more",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "got worse for a day or more from part of the plan",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether part of the plan made it worse",
							},
						},
						Why:       "What makes it worse should leave the plan. You are then asked which part it was.",
						NotSure:   "After one part of the plan, did it hurt more until the next day?",
						Until:     4,
						NoRedFlag: true,
					},
				},
				CheckIn: true,
			},
			&triage.Screen{
				ID:   "pain_now",
				Page: "pain_now",
				AskWhen: &rule.Is{
					Question: "visit",
					Values: []string{
						"check_in",
					},
					At:    20,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "pain_now",
						Kind: 3,
						Asks: "How strong was the pain at its worst today, from 0 (none) to 10?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "low",
								Says:   "score my worst pain today at {number} out of 10",
							},
							triage.Clause{
								Answer: "middle",
								Says:   "score my worst pain today at {number} out of 10",
							},
							triage.Clause{
								Answer: "high",
								Says:   "score my worst pain today at {number} out of 10",
							},
						},
						Why:    "Count pain at rest and pain as you move. From one check-in to the next, the number shows which way things go.",
						Family: "course",
						Short:  "pain now",
						Until:  4,
						Max:    10,
						Bands: []triage.Band{
							triage.Band{
								ID:   "trace",
								Says: "0 or 1",
							},
							triage.Band{
								ID:   "low",
								Says: "2 or 3",
								Edge: 2,
							},
							triage.Band{
								ID:   "middle",
								Says: "4 or 5",
								Edge: 4,
							},
							triage.Band{
								ID:   "high",
								Says: "6 or more",
								Edge: 6,
							},
						},
					},
				},
				CheckIn: true,
			},
			&triage.Screen{
				ID:   "age",
				Page: "age",
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "age",
						Kind: 3,
						Asks: "How old are you?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "under_16",
								Says:   "am {number} years old",
							},
							triage.Clause{
								Answer: "age_16_17",
								Says:   "am {number} years old",
							},
							triage.Clause{
								Answer: "age_18_24",
								Says:   "am {number} years old",
							},
							triage.Clause{
								Answer: "age_50_59",
								Says:   "am {number} years old",
							},
							triage.Clause{
								Answer: "age_60_64",
								Says:   "am {number} years old",
							},
							triage.Clause{
								Answer: "age_65_74",
								Says:   "am {number} years old",
							},
							triage.Clause{
								Answer: "from_75",
								Says:   "am {number} years old",
							},
						},
						Why:       "Age changes what some signs can mean, and which moves suit you. The plan is made for people aged 16 and over.",
						Family:    "course",
						Short:     "age",
						Until:     4,
						Max:       120,
						LikelyMin: 5,
						LikelyMax: 105,
						Bands: []triage.Band{
							triage.Band{
								ID:   "under_16",
								Says: "Under 16",
							},
							triage.Band{
								ID:   "age_16_17",
								Says: "16 or 17",
								Edge: 16,
							},
							triage.Band{
								ID:   "age_18_24",
								Says: "18 to 24",
								Edge: 18,
							},
							triage.Band{
								ID:   "age_25_34",
								Says: "25 to 34",
								Edge: 25,
							},
							triage.Band{
								ID:   "age_35_44",
								Says: "35 to 44",
								Edge: 35,
							},
							triage.Band{
								ID:      "age_45_49",
								Says:    "45 to 49",
								Edge:    45,
								Calmest: true,
							},
							triage.Band{
								ID:   "age_50_59",
								Says: "50 to 59",
								Edge: 50,
							},
							triage.Band{
								ID:   "age_60_64",
								Says: "60 to 64",
								Edge: 60,
							},
							triage.Band{
								ID:   "age_65_74",
								Says: "65 to 74",
								Edge: 65,
							},
							triage.Band{
								ID:   "from_75",
								Says: "75 or over",
								Edge: 75,
							},
						},
					},
				},
				CarriesOver: true,
			},
			&triage.Screen{
				ID:   "severity",
				Page: "age",
				AskWhen: rule.Any{
					&rule.Is{
						Question: "visit",
						Values: []string{
							"first",
						},
						At:    20,
						Holds: 0x8,
					},
					&rule.Is{
						Question: "pain_now",
						Values: []string{
							"low",
							"middle",
							"high",
						},
						At:    33,
						Holds: 0x70,
					},
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "severity",
						Kind: 2,
						Asks: "How bad is the worst pain today?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "moderate",
								Says:   "get about with the pain, slowly or with a struggle",
							},
							triage.Clause{
								Answer: "severe",
								Says:   "hardly move for pain, but reach the toilet",
							},
							triage.Clause{
								Answer: "unbearable",
								Says:   "can't reach the toilet, or can't think or keep still for pain",
							},
						},
						Why:    "What pain stops you from doing says more than a number. It helps to tell how soon you need help, and where a plan can start.",
						Family: "course",
						Short:  "severity",
						Until:  4,
						Options: []triage.Option{
							triage.Option{
								ID:     "mild",
								Says:   "Mild: I do most of what I want",
								Ranked: true,
							},
							triage.Option{
								ID:     "moderate",
								Says:   "Moderate: I get about, but slowly",
								Rank:   1,
								Ranked: true,
							},
							triage.Option{
								ID:     "severe",
								Says:   "Severe: I hardly move, but reach the toilet",
								Rank:   2,
								Ranked: true,
							},
							triage.Option{
								ID:     "unbearable",
								Says:   "Unbearable: I can't reach the toilet, or can't think or keep still",
								Rank:   3,
								Ranked: true,
							},
						},
					},
				},
			},
			&triage.Screen{
				ID:    "health",
				Page:  "health",
				Title: "Any of these?",
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "maybe_pregnant",
						Kind: 1,
						Asks: "Pregnant, or might be",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "am pregnant, or might be",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether a test would find me pregnant",
							},
						},
						Why:     "In pregnancy some signs need help faster. It also changes which moves, warmth and tablets suit you.",
						Family:  "belly_and_womb",
						Short:   "perhaps pregnant",
						NotSure: "If you took a test today, could it be positive?",
						Until:   4,
						Forbids: []string{
							"core_training",
							"plank",
						},
					},
					&triage.Question{
						ID:   "cancer_ever",
						Kind: 1,
						Asks: "Cancer, now or ever",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have cancer, now or earlier in my life",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether something I had was cancer",
							},
						},
						Why:     "Some cancers can come back in the bones of the back, even after years. Any kind counts here, and we ask which one later.",
						Family:  "cancer",
						Short:   "cancer ever",
						NotSure: "Did a doctor ever say that something you had was cancer?",
						Until:   4,
						Forbids: []string{
							"manipulation",
							"massage",
						},
					},
					&triage.Question{
						ID:   "thin_bones",
						Kind: 1,
						Asks: "Osteoporosis (thin bones), a spine ever broken, or bones broken easily",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have thin bones, or once broke my spine or a bone too easily",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my bones are thin, or once broke too easily",
							},
						},
						Why:     "Weak bones can break from a small jolt. Count osteoporosis, a break in the spine at any time, or 4 cm (1.5 in) of lost height. A little height lost with age does not count.",
						Family:  "fracture",
						Short:   "thin bones",
						NotSure: "Has a doctor or scan said so, or did a bone break in a simple fall?",
						Until:   4,
						Forbids: []string{
							"all_fours_tilt",
							"back_bend",
							"cat_cow",
							"chair_cat_cow",
							"childs_pose",
							"core_training",
							"knee_roll",
							"knee_to_chest",
							"manipulation",
							"massage",
							"plank",
							"seated_twist",
						},
					},
					&triage.Question{
						ID:   "steroids_long",
						Kind: 1,
						Asks: "Steroid tablets (prednisone), 3 months or more",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have taken steroid tablets, such as prednisone, for three months or more",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether I took steroid tablets for as long as three months",
							},
						},
						Why:     "Taken for long, these tablets can make bones weak. A weak bone can break without a hard knock.",
						Family:  "fracture",
						Short:   "steroids for months",
						NotSure: "Have you taken tablets like prednisone most days for about three months?",
						Until:   4,
						Forbids: []string{
							"all_fours_tilt",
							"back_bend",
							"cat_cow",
							"chair_cat_cow",
							"childs_pose",
							"core_training",
							"knee_roll",
							"knee_to_chest",
							"manipulation",
							"massage",
							"plank",
							"seated_twist",
						},
					},
					&triage.Question{
						ID:   "blood_thinner",
						Kind: 1,
						Asks: "A blood thinner, or bleeding for long",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "take a blood thinner, or bleed for long",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether something I take thins my blood, or I bleed long",
							},
						},
						Why:     "A knock can then cause bleeding near the nerves. It also takes some tablets, rubs and massage out of the plan.",
						Family:  "vessels",
						Short:   "blood thinner",
						NotSure: "Do you take something against clots, or do small cuts bleed for a long time?",
						Until:   4,
						Forbids: []string{
							"acupuncture",
							"manipulation",
							"massage",
						},
					},
					&triage.Question{
						ID:   "diabetes",
						Kind: 1,
						Asks: "Diabetes",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have diabetes",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my blood sugar runs too high",
							},
						},
						Why:     "With diabetes an infection can take hold more easily. Skin may also feel heat and cold less well.",
						Family:  "infection",
						Short:   "diabetes",
						NotSure: "Has anyone at a clinic told you your blood sugar runs too high?",
						Until:   4,
						Forbids: []string{
							"cold",
							"electrolyte_drink",
						},
					},
					&triage.Question{
						ID:   "weak_immunity",
						Kind: 1,
						Asks: "Weak immunity, dialysis, sickle cell, TB, or injected street drugs",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have weak immunity, dialysis, sickle cell, TB, or injected drugs",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure about weak immunity, dialysis, sickle cell, TB or injected drugs",
							},
						},
						Why:     "With any of these, an infection in the spine is more likely, even without fever. Count TB near you, and medicine that weakens the immune system. Sickle cell disease can also cause back pain by itself.",
						Family:  "infection",
						Short:   "weak immunity",
						NotSure: "Does a clinic care for you for one of these, or do you inject drugs?",
						Until:   4,
						Forbids: []string{
							"acupuncture",
							"manipulation",
						},
					},
					&triage.Question{
						ID:   "recent_infection",
						Kind: 1,
						Asks: "Recent infection (skin, urine, blood), spine needle or wound",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "lately had an infection of skin, urine or blood, spine needle or wound",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure about an infection, spine needle or deep wound lately",
							},
						},
						Why:    "Germs can travel to the spine. Recent means within three months. A cold, a cough or a bad tooth does not count.",
						Family: "infection",
						Short:  "recent infection or spine needle",
						Until:  4,
						Forbids: []string{
							"acupuncture",
							"manipulation",
						},
						Check: triage.Check{
							Do:     "Think back three months: infections of skin, bone, blood or pee, an epidural or spine surgery, a deep cut.",
							No:     "None of these",
							Yes:    "One or more",
							Source: "spinal_infection_studies",
						},
					},
				},
				CarriesOver: true,
				Again: &rule.Is{
					Question: "new_health_fact",
					Values: []string{
						"yes",
					},
					At:    28,
					Holds: 0x10,
				},
			},
			&triage.Screen{
				ID:   "pregnancy_stage",
				Page: "pregnancy_stage",
				AskWhen: &rule.Is{
					Question: "maybe_pregnant",
					Values: []string{
						"yes",
					},
					At:    36,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "pregnancy_stage",
						Kind: 2,
						Asks: "How far along is the pregnancy?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "under_16_weeks",
								Says:   "am less than 16 weeks pregnant",
							},
							triage.Clause{
								Answer: "from_16_weeks",
								Says:   "am 16 weeks pregnant or more",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure how far along the pregnancy is",
							},
						},
						Why:     "The stage changes what bleeding or pain can mean. It also changes which moves suit you.",
						Family:  "belly_and_womb",
						Short:   "pregnancy stage",
						NotSure: "from_16_weeks",
						Until:   4,
						Options: []triage.Option{
							triage.Option{
								ID:     "might_be",
								Says:   "I do not know yet if I am pregnant",
								Ranked: true,
							},
							triage.Option{
								ID:     "under_16_weeks",
								Says:   "Less than 16 weeks",
								Rank:   1,
								Ranked: true,
							},
							triage.Option{
								ID:     "from_16_weeks",
								Says:   "16 weeks or more",
								Rank:   2,
								Ranked: true,
							},
						},
					},
				},
				CarriesOver: true,
				Again: &rule.Is{
					Question: "new_health_fact",
					Values: []string{
						"yes",
					},
					At:    28,
					Holds: 0x10,
				},
			},
			&triage.Screen{
				ID:    "pregnancy_signs",
				Page:  "pregnancy_signs",
				Title: "Along with this pain, have you had any of these?",
				AskWhen: &rule.Is{
					Question: "maybe_pregnant",
					Values: []string{
						"yes",
					},
					At:    36,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "bleeding_or_waters",
						Kind: 1,
						Asks: "Blood or watery fluid from the vagina",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have blood or watery fluid from the vagina",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure about blood or watery fluid from the vagina",
							},
						},
						Why:     "Blood or fluid can mean that you or the pregnancy need help fast. A small amount counts.",
						Family:  "belly_and_womb",
						Short:   "bleeding or waters",
						NotSure: "Is there any blood, or do you keep feeling wet down there?",
						Until:   4,
					},
					&triage.Question{
						ID:   "one_sided_or_shoulder",
						Kind: 1,
						Asks: "Sharp pain low in front on one side, or at shoulder tip",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have sharp pain low in front on one side, or at the shoulder tip",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether the pain is one-sided and low, or at the shoulder",
							},
						},
						Why:     "This can mean a pregnancy that grows outside the womb and may bleed. Either place counts. Pain in the back alone does not.",
						Family:  "belly_and_womb",
						Short:   "one-sided or shoulder pain",
						NotSure: "Is it low in front on one side, or right at the shoulder's tip?",
						Until:   4,
					},
					&triage.Question{
						ID:   "tightenings",
						Kind: 1,
						Asks: "Your belly keeps tightening, again and again",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "feel my belly tighten again and again",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my belly keeps turning hard and then soft",
							},
						},
						Why:     "This can mean that labor is starting. Labor can also be felt in the back.",
						Family:  "belly_and_womb",
						Short:   "tightenings",
						NotSure: "Does your belly turn hard and then soft, over and over?",
						AskWhen: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"under_16_weeks",
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x30,
						},
						Until: 4,
					},
					&triage.Question{
						ID:   "wave_pain",
						Kind: 1,
						Asks: "Strong pain that hit suddenly, or pain in waves",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have strong pain that hit suddenly, or pain in waves",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether the pain hit all at once, or comes in waves",
							},
						},
						Why:     "Labor can feel like this, and so can other trouble in pregnancy. Either kind of pain counts.",
						Family:  "belly_and_womb",
						Short:   "wave pain",
						NotSure: "Did it strike hard all at once, or does it rise, fade and return?",
						AskWhen: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"under_16_weeks",
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x30,
						},
						Until: 4,
					},
					&triage.Question{
						ID:   "headache_or_sight",
						Kind: 1,
						Asks: "Bad headache that stays, flashes, or severe pain under ribs",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have a bad headache that stays, changed eyesight, or severe pain under the ribs",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure about a lasting headache, changed eyesight, or pain under the ribs",
							},
						},
						Why:     "In pregnancy these can mean that blood pressure is too high. Any one of the three counts.",
						Family:  "belly_and_womb",
						Short:   "headache or sight",
						NotSure: "Do you see flashes or blurs, have a lasting headache, or pain below the ribs?",
						AskWhen: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"under_16_weeks",
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x30,
						},
						Until: 4,
					},
					&triage.Question{
						ID:   "moves_less",
						Kind: 1,
						Asks: "The baby is moving less than you are used to",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "feel the baby move less than usual",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether the baby moves less today",
							},
						},
						Why:     "Fewer movements can mean that the baby needs to be checked at once.",
						Family:  "belly_and_womb",
						Short:   "baby moves less",
						NotSure: "Have you felt fewer kicks today than on most days?",
						AskWhen: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Until: 4,
					},
				},
			},
			&triage.Screen{
				ID:   "how_it_began",
				Page: "how_it_began",
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "how_it_began",
						Kind: 2,
						Asks: "How did this bout begin?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "out_of_the_blue",
								Says:   "got this pain suddenly, with no clear reason",
							},
							triage.Clause{
								Answer: "lifting",
								Says:   "got this pain while lifting or carrying something",
							},
							triage.Clause{
								Answer: "twist_or_cough",
								Says:   "got this pain with a twist, bend, reach, cough or sneeze",
							},
							triage.Clause{
								Answer: "hard_exercise",
								Says:   "got this pain with sport, gardening, hard work or much sweating",
							},
							triage.Clause{
								Answer: "small_fall",
								Says:   "got this pain after a trip, slip, jolt, knock or small fall",
							},
							triage.Clause{
								Answer: "accident_before",
								Says:   "had a bad accident more than two days ago",
							},
							triage.Clause{
								Answer: "accident_just_now",
								Says:   "had a bad accident in the last two days",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure how this bout began",
							},
						},
						Why:     "The way it began helps to sort a strain from an injury or other trouble. It also shows what may help to prevent the next bout.",
						Family:  "course",
						Short:   "how it began",
						NotSure: "out_of_the_blue",
						Until:   4,
						Options: []triage.Option{
							triage.Option{
								ID:     "crept_up",
								Says:   "Slowly, bit by bit",
								Ranked: true,
							},
							triage.Option{
								ID:     "after_sitting",
								Says:   "After long sitting, standing or driving",
								Ranked: true,
							},
							triage.Option{
								ID:     "out_of_the_blue",
								Says:   "Suddenly, for no clear reason",
								Rank:   1,
								Ranked: true,
							},
							triage.Option{
								ID:     "lifting",
								Says:   "Lifting or carrying something",
								Rank:   2,
								Ranked: true,
							},
							triage.Option{
								ID:     "twist_or_cough",
								Says:   "A twist, bend, reach, cough or sneeze",
								Rank:   2,
								Ranked: true,
							},
							triage.Option{
								ID:     "hard_exercise",
								Says:   "Sport, gardening, hard or sweaty work",
								Rank:   2,
								Ranked: true,
							},
							triage.Option{
								ID:     "small_fall",
								Says:   "A slip, knock or small fall (standing, a stool)",
								Rank:   3,
								Ranked: true,
							},
							triage.Option{
								ID:     "accident_before",
								Says:   "Bad accident over 2 days ago: crash, stairs, ladder",
								Rank:   4,
								Ranked: true,
							},
							triage.Option{
								ID:     "accident_just_now",
								Says:   "Bad accident, last 2 days: crash, stairs, ladder",
								Rank:   5,
								Ranked: true,
							},
						},
					},
				},
				CarriesOver: true,
				Again: rule.All{
					&rule.Is{
						Question: "onset",
						Values: []string{
							"over_two_days",
							"over_three_days",
							"over_a_week",
							"from_two_weeks",
							"from_four_weeks",
							"from_six_weeks",
							"over_twelve_weeks",
						},
						At:    52,
						Holds: 0x7f0,
					},
					&rule.Is{
						Question: "how_it_began",
						Values: []string{
							"accident_just_now",
						},
						At:    51,
						Holds: 0x800,
					},
				},
			},
			&triage.Screen{
				ID:   "onset",
				Page: "how_it_began",
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "onset",
						Kind: 4,
						Asks: "When did it begin? If it never left: the first day.",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "over_two_days",
								Says:   "have had this bout for more than two days",
							},
							triage.Clause{
								Answer: "over_three_days",
								Says:   "have had this bout for more than three days",
							},
							triage.Clause{
								Answer: "over_a_week",
								Says:   "have had this bout for more than a week",
							},
							triage.Clause{
								Answer: "from_two_weeks",
								Says:   "have had this bout for two weeks or more",
							},
							triage.Clause{
								Answer: "from_four_weeks",
								Says:   "have had this bout for four weeks or more",
							},
							triage.Clause{
								Answer: "from_six_weeks",
								Says:   "have had this bout for six weeks or more",
							},
							triage.Clause{
								Answer: "over_twelve_weeks",
								Says:   "have had this bout for more than twelve weeks",
							},
						},
						Why:    "The plan runs by the clock from this moment. How long it has lasted also tells when someone should look at it.",
						Family: "course",
						Short:  "onset",
						Until:  4,
						Bands: []triage.Band{
							triage.Band{
								ID:   "first_two_days",
								Says: "Two days or less",
							},
							triage.Band{
								ID:   "over_two_days",
								Says: "More than two days",
								Edge: 172800000000000,
								Over: true,
							},
							triage.Band{
								ID:   "over_three_days",
								Says: "More than three days",
								Edge: 259200000000000,
								Over: true,
							},
							triage.Band{
								ID:   "over_a_week",
								Says: "More than a week",
								Edge: 604800000000000,
								Over: true,
							},
							triage.Band{
								ID:   "from_two_weeks",
								Says: "Two weeks or more",
								Edge: 1209600000000000,
							},
							triage.Band{
								ID:   "from_four_weeks",
								Says: "Four weeks or more",
								Edge: 2419200000000000,
							},
							triage.Band{
								ID:   "from_six_weeks",
								Says: "Six weeks or more",
								Edge: 3628800000000000,
							},
							triage.Band{
								ID:   "over_twelve_weeks",
								Says: "More than twelve weeks",
								Edge: 7257600000000000,
								Over: true,
							},
						},
						Rough: []triage.Rough{
							triage.Rough{
								Says: "Within the hour",
								Ago:  1800000000000,
							},
							triage.Rough{
								Says: "A few hours ago",
								Ago:  18000000000000,
							},
							triage.Rough{
								Says: "Earlier today or overnight",
								Ago:  43200000000000,
							},
							triage.Rough{
								Says: "Yesterday",
								Ago:  108000000000000,
							},
							triage.Rough{
								Says: "Two days ago",
								Ago:  194400000000000,
							},
							triage.Rough{
								Says: "Three to six days",
								Ago:  288000000000000,
							},
							triage.Rough{
								Says: "One to two weeks",
								Ago:  691200000000000,
							},
							triage.Rough{
								Says: "Two to four weeks",
								Ago:  1296000000000000,
							},
							triage.Rough{
								Says: "Four to six weeks",
								Ago:  2678400000000000,
							},
							triage.Rough{
								Says: "Six weeks to three months",
								Ago:  3888000000000000,
							},
							triage.Rough{
								Says: "Longer",
								Ago:  7862400000000000,
							},
						},
					},
				},
				CarriesOver: true,
			},
			&triage.Screen{
				ID:   "prefers",
				Page: "prefers",
				AskWhen: rule.Not{
					Expr: rule.Any{
						&rule.Is{
							Question: "how_it_began",
							Values: []string{
								"small_fall",
								"accident_before",
								"accident_just_now",
							},
							At:    51,
							Holds: 0xe00,
						},
						&rule.Is{
							Question: "new_fall",
							Values: []string{
								"yes",
								"unsure",
							},
							At:    27,
							Holds: 0x12,
						},
					},
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:        "prefers",
						Kind:      2,
						Asks:      "Cold first or warmth, in the first three days?",
						Why:       "Cold first is custom. Warmth has the better proof, so you may choose it. After a fresh knock it waits.",
						Until:     4,
						NoRedFlag: true,
						Computed:  true,
						Options: []triage.Option{
							triage.Option{
								ID:   "custom",
								Says: "Cold first, as is the custom",
							},
							triage.Option{
								ID:   "warmth",
								Says: "Warmth first, in place of cold",
							},
						},
					},
				},
				CarriesOver: true,
			},
			&triage.Screen{
				ID:   "smoke_or_pressure",
				Page: "smoke_or_pressure",
				AskWhen: rule.All{
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_50_59",
							"age_60_64",
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1e00,
					},
					rule.Any{
						&rule.Is{
							Question: "how_it_began",
							Values: []string{
								"out_of_the_blue",
								"lifting",
								"twist_or_cough",
								"hard_exercise",
								"small_fall",
								"accident_before",
								"accident_just_now",
							},
							At:    51,
							Holds: 0xfe0,
						},
						&rule.Is{
							Question: "new_fall",
							Values: []string{
								"yes",
							},
							At:    27,
							Holds: 0x10,
						},
					},
					&rule.Is{
						Question: "severity",
						Values: []string{
							"severe",
							"unbearable",
						},
						At:    35,
						Holds: 0x60,
					},
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "smoke_or_pressure",
						Kind: 1,
						Asks: "Do you smoke, or have you ever had high blood pressure?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "smoke, or have high blood pressure",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether a little smoking counts, or my pressure is high",
							},
						},
						Why:     "Both can weaken the main artery over time. That matters with sudden, strong pain at your age.",
						Family:  "vessels",
						Short:   "smoke or pressure",
						NotSure: "Do you smoke now and then, or has a blood pressure reading been too high?",
						Until:   4,
					},
				},
			},
			&triage.Screen{
				ID:   "artery_kind",
				Page: "artery_kind",
				AskWhen: rule.All{
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_50_59",
							"age_60_64",
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1e00,
					},
					rule.Any{
						&rule.Is{
							Question: "how_it_began",
							Values: []string{
								"out_of_the_blue",
								"lifting",
								"twist_or_cough",
								"hard_exercise",
								"small_fall",
								"accident_before",
								"accident_just_now",
							},
							At:    51,
							Holds: 0xfe0,
						},
						&rule.Is{
							Question: "new_fall",
							Values: []string{
								"yes",
							},
							At:    27,
							Holds: 0x10,
						},
					},
					&rule.Is{
						Question: "severity",
						Values: []string{
							"severe",
							"unbearable",
						},
						At:    35,
						Holds: 0x60,
					},
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "artery_kind",
						Kind: 2,
						Asks: "What does the pain do when you keep quite still?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "still_or_belly",
								Says:   "have pain that stays at rest, or reaches my belly, side or groin",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure what the pain does when I keep still",
							},
						},
						Why:     "Pain from muscles mostly follows movement. Pain that stays the same at rest can come from the main artery.",
						Family:  "vessels",
						Short:   "pain when still",
						NotSure: "still_or_belly",
						Until:   4,
						Options: []triage.Option{
							triage.Option{
								ID:     "moves_with_me",
								Says:   "It eases, and my belly, side and groin do not hurt",
								Ranked: true,
							},
							triage.Option{
								ID:     "still_or_belly",
								Says:   "It stays the same, or my belly, side or groin hurts too",
								Rank:   1,
								Ranked: true,
							},
						},
					},
				},
			},
			&triage.Screen{
				ID:    "leg_signs",
				Page:  "leg_signs",
				Title: "New or worse since this bout began?",
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "leg_weakness",
						Kind: 1,
						Asks: "One weak leg or foot: it drags, slaps or buckles",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have one weak leg or foot that drags, slaps or buckles",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether one leg or foot is weaker than the other",
							},
						},
						Why:    "True weakness can mean that a nerve is squeezed. A limp from pain alone does not count.",
						Family: "nerve",
						Short:  "leg weakness",
						Until:  4,
						Forbids: []string{
							"hip_march",
							"manipulation",
							"walk",
						},
						Check: triage.Check{
							Do:     "Sit or lie. Pull both feet up, then push them down, against a hand or a wall.",
							No:     "Both sides are as strong, even if it hurts",
							Yes:    "One side is weaker",
							Source: "nhs_scotland_radiculopathy",
						},
					},
					&triage.Question{
						ID:   "leg_numbness",
						Kind: 1,
						Asks: "Pins and needles or numbness below one knee",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have pins and needles or numbness below one knee",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether the skin below one knee tingles or feels numb",
							},
						},
						Why:    "This can mean that a nerve from the back is irritated. Count tingling, pins and needles, and numb skin.",
						Family: "nerve",
						Short:  "numb below knee",
						Until:  4,
						Forbids: []string{
							"manipulation",
						},
						Check: triage.Check{
							Do:     "Stroke both shins and both feet with your hands.",
							No:     "Both sides feel the same",
							Yes:    "One side tingles or feels duller",
							Source: "nhs_scotland_radiculopathy",
						},
					},
					&triage.Question{
						ID:   "leg_pain",
						Kind: 1,
						Asks: "Pain down one leg, past the knee",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have pain that travels down one leg, past the knee",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether the pain goes down a leg, past the knee",
							},
						},
						Why:     "Pain down the leg can come from a nerve in the back. It changes which moves suit you and when to check back.",
						Family:  "nerve",
						Short:   "pain past knee",
						NotSure: "Does the pain ever reach your shin, calf or foot?",
						Until:   4,
						Forbids: []string{
							"manipulation",
						},
					},
					&triage.Question{
						ID:   "unsteady",
						Kind: 1,
						Asks: "Unsteady or clumsy, even with little pain",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "am newly unsteady or clumsy, even when the pain is low",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether I sway, stumble or drop things more than before",
							},
						},
						Why:     "New trouble with balance or hands can mean pressure on the spinal cord. Walking badly because it hurts does not count.",
						Family:  "nerve",
						Short:   "unsteady",
						NotSure: "Do you sway, stumble, bump into things or drop things more than before?",
						Until:   4,
						Forbids: []string{
							"hip_march",
							"manipulation",
							"walk",
						},
					},
					&triage.Question{
						ID:   "tight_band",
						Kind: 1,
						Asks: "A belt of numb skin around chest or belly",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "feel a belt of numb skin around my chest or belly",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether there is a belt of numb skin on me",
							},
						},
						Why:    "A numb belt, or skin that feels bound, can mean that the spinal cord is under pressure. Tight back muscles do not count.",
						Family: "nerve",
						Short:  "tight band on trunk",
						Until:  4,
						Forbids: []string{
							"cold",
							"heat",
							"hip_march",
							"manipulation",
							"walk",
						},
						Check: triage.Check{
							Do:     "Stroke your skin slowly from the chest down to the hips.",
							No:     "It feels the same all the way",
							Yes:    "It is duller in a belt, or below a line",
							Source: "northern_trust_back_pain",
						},
					},
					&triage.Question{
						ID:   "swollen_calf",
						Kind: 1,
						Asks: "One calf thicker or warmer than the other",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have one calf that is newly thicker or warmer than the other",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether one calf is thicker or warmer",
							},
						},
						Why:    "This can mean a blood clot in the leg. Either one counts. A calf that is only sore does not.",
						Family: "vessels",
						Short:  "swollen calf",
						Until:  4,
						Forbids: []string{
							"cold",
							"gentle_stroking",
							"heat",
							"hip_march",
							"massage",
							"walk",
						},
						Check: triage.Check{
							Do:     "Sit. Look at both calves, and lay a hand on each.",
							No:     "They are alike",
							Yes:    "One is thicker, warmer, or red",
							Source: "general_knowledge",
						},
					},
				},
			},
			&triage.Screen{
				ID:   "toes_heels",
				Page: "toes_heels",
				AskWhen: rule.Any{
					&rule.Is{
						Question: "leg_pain",
						Values: []string{
							"yes",
						},
						At:    58,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "leg_numbness",
						Values: []string{
							"yes",
						},
						At:    57,
						Holds: 0x10,
					},
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "toes_heels",
						Kind: 1,
						Asks: "Holding a table, on toes, then on heels, is one leg weaker?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have one leg that is weaker on toes or heels",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether one leg is weaker on toes or heels",
							},
						},
						Why:    "Leg pain can hide a weak leg. Hold on to something heavy, or try it seated.",
						Family: "nerve",
						Short:  "weaker on toes or heels",
						Until:  4,
						Forbids: []string{
							"hip_march",
							"manipulation",
							"walk",
						},
						Check: triage.Check{
							Do:     "Sit. Press both feet down on the toes, then lift the toes, against a hand.",
							No:     "Both sides are as strong",
							Yes:    "One side is weaker",
							Source: "nhs_scotland_radiculopathy",
						},
					},
				},
			},
			&triage.Screen{
				ID:    "illness_signs",
				Page:  "illness_signs",
				Title: "Any with this pain?",
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "fever",
						Kind: 1,
						Asks: "Fever from 38 C (100.4 F), or shaking chills",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have a fever of 38 C (100.4 F) or more, or shaking chills",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure about fever or shaking chills",
							},
						},
						Why:    "Back pain with fever can mean an infection. It counts if a tablet has brought it down. A sweat from pain does not count.",
						Family: "infection",
						Short:  "fever",
						Until:  4,
						Forbids: []string{
							"acupuncture",
							"cold",
							"gentle_stroking",
							"heat",
							"manipulation",
							"massage",
						},
						Check: triage.Check{
							Do:     "Take your temperature, or lay a hand on your chest and back.",
							No:     "Below 38 C, or not hot, and no chills",
							Yes:    "38 C or more, very hot, or chills that shake me",
							Source: "nhs_back_pain",
						},
					},
					&triage.Question{
						ID:   "sick_or_yellow",
						Kind: 1,
						Asks: "Vomiting again and again, or yellow eyes",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "vomit again and again, or have eyes that look yellow",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether the vomiting goes on, or whether my eyes look yellow",
							},
						},
						Why:     "These can mean trouble in the kidneys, liver or other organs. Either one counts.",
						Family:  "belly_and_womb",
						Short:   "vomiting or yellow eyes",
						NotSure: "Does even water come back up, or has anyone said you look yellow?",
						Until:   4,
					},
					&triage.Question{
						ID:   "pee_pain_or_blood",
						Kind: 1,
						Asks: "Burning or bloody pee",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have pee that burns, or has blood in it",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my pee burns or has blood in it",
							},
						},
						Why:    "This can mean a stone or an infection in the kidneys or bladder. Going often as for years does not count.",
						Family: "belly_and_womb",
						Short:  "pee pain or blood",
						Until:  4,
						Check: triage.Check{
							Do:     "Think of the last times you peed.",
							No:     "No burning, and clear to yellow",
							Yes:    "It burned, or was red or pink",
							Source: "nhs_kidney",
						},
					},
					&triage.Question{
						ID:   "waves_or_belly",
						Kind: 1,
						Asks: "Pain in waves to the groin, or from belly to back",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have pain in waves toward the groin, or from belly to back",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether the pain comes in waves, or from my belly",
							},
						},
						Why:     "Pain in waves can mean a kidney stone. Pain through from the belly can come from an organ there.",
						Family:  "belly_and_womb",
						Short:   "pain in waves or from belly",
						NotSure: "Does it come and go so you can't keep still, or start in the belly?",
						Until:   4,
					},
					&triage.Question{
						ID:   "ill_for_weeks",
						Kind: 1,
						Asks: "For weeks: unplanned weight loss, or drenching night sweats",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have lost weight without trying, or had drenching night sweats, for weeks",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure about weeks of weight loss or drenching night sweats",
							},
						},
						Why:    "These can mean that an illness is behind the pain. They count even if they began before it. Being tired does not count.",
						Family: "cancer",
						Short:  "ill for weeks",
						Until:  4,
						Check: triage.Check{
							Do:     "Think of your belt, your clothes, and your sheets at night.",
							No:     "They fit as before, and nights are dry",
							Yes:    "Looser without trying, or soaked at night",
							Source: "nhs_back_pain",
						},
					},
					&triage.Question{
						ID:   "back_looks_changed",
						Kind: 1,
						Asks: "New on the back: rash, lump, bruise over bone, or hump",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have a new rash, lump, bruise over bone, or hump",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my back shows a new rash, lump, bruise or hump",
							},
						},
						Why:    "A strip that burns or blisters on one side can mean shingles. Standing crooked because it hurts does not count. A back that has grown round for weeks, or since a fall, does.",
						Family: "infection",
						Short:  "change seen on back",
						Until:  4,
						Forbids: []string{
							"acupuncture",
							"cold",
							"gentle_stroking",
							"heat",
							"manipulation",
							"massage",
							"menthol_rub",
						},
						Check: triage.Check{
							Do:     "Look in a mirror, have someone look, or feel along your spine.",
							No:     "Nothing new, or only bent from pain tonight",
							Yes:    "A rash or strip that burns, a lump, a bruise or a hump",
							Source: "nhs_shingles",
						},
					},
					&triage.Question{
						ID:   "lying_flat",
						Kind: 1,
						Asks: "Lying flat on the back hurts too much",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "cannot lie flat on my back for pain",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether I could lie flat on my back",
							},
						},
						Why:    "From 60 on, this can mean that a bone of the spine has given way.",
						Family: "fracture",
						Short:  "cannot lie flat",
						AskWhen: &rule.Is{
							Question: "age",
							Values: []string{
								"age_60_64",
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1c00,
						},
						Until: 3,
						Forbids: []string{
							"manipulation",
						},
						Check: triage.Check{
							Do:     "Lie flat on your back with one pillow, for half a minute.",
							No:     "I can stay like this",
							Yes:    "It hurts too much",
							Source: "langdon_2010",
						},
					},
				},
			},
			&triage.Screen{
				ID:   "one_kidney",
				Page: "one_kidney",
				AskWhen: &rule.Is{
					Question: "waves_or_belly",
					Values: []string{
						"yes",
					},
					At:    66,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "one_kidney",
						Kind: 1,
						Asks: "Do you have only one kidney that works?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have only one kidney that works",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether both of my kidneys work",
							},
						},
						Why:     "If a stone blocks your only kidney, you need help at once.",
						Family:  "belly_and_womb",
						Short:   "one kidney",
						NotSure: "Was one kidney removed, missing from birth, or said not to work?",
						Until:   4,
					},
				},
			},
			&triage.Screen{
				ID:   "pee_kind",
				Page: "pee_kind",
				AskWhen: &rule.Is{
					Question: "pee_pain_or_blood",
					Values: []string{
						"yes",
					},
					At:    65,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "pee_kind",
						Kind: 2,
						Asks: "What is it like when you pee?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "blood_or_man",
								Says:   "have blood in my pee, or am a man and it burns",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether there is blood in my pee",
							},
						},
						Why:     "In a woman, burning alone is mostly the bladder and can wait some days. Blood, or burning in a man, should be looked at today.",
						Family:  "belly_and_womb",
						Short:   "kind of pee trouble",
						NotSure: "blood_or_man",
						Until:   3,
						Options: []triage.Option{
							triage.Option{
								ID:     "burning_woman",
								Says:   "It burns, there is no blood, and I am a woman",
								Ranked: true,
							},
							triage.Option{
								ID:     "blood_or_man",
								Says:   "Anything else: there is blood, or I am a man",
								Rank:   1,
								Ranked: true,
							},
						},
					},
				},
			},
			&triage.Screen{
				ID:   "risk_pain_kind",
				Page: "risk_pain_kind",
				AskWhen: rule.Any{
					&rule.Is{
						Question: "weak_immunity",
						Values: []string{
							"yes",
						},
						At:    42,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "recent_infection",
						Values: []string{
							"yes",
						},
						At:    43,
						Holds: 0x10,
					},
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "risk_pain_kind",
						Kind: 2,
						Asks: "How did this pain start, and how is it now?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "unexplained_or_worse",
								Says:   "have pain with no clear cause, or that stays or gets worse",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure how this pain started or changes",
							},
						},
						Why:     "With what you told us, germs can settle in the spine. Pain without a clear cause can be a sign of that.",
						Family:  "infection",
						Short:   "risk pain kind",
						NotSure: "unexplained_or_worse",
						Until:   4,
						Options: []triage.Option{
							triage.Option{
								ID:     "strain_and_easing",
								Says:   "I strained my back, and it eases when I rest",
								Ranked: true,
							},
							triage.Option{
								ID:     "unexplained_or_worse",
								Says:   "Anything else: no clear cause, always there, or getting worse",
								Rank:   1,
								Ranked: true,
							},
						},
					},
				},
			},
			&triage.Screen{
				ID:   "cancer_kind",
				Page: "cancer_kind",
				AskWhen: &rule.Is{
					Question: "cancer_ever",
					Values: []string{
						"yes",
					},
					At:    37,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "cancer_kind",
						Kind: 2,
						Asks: "Which of these fits the cancer you have or had?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "bone_kind",
								Says:   "had a cancer of a kind that can reach the bones",
							},
							triage.Clause{
								Answer: "in_care_or_spread",
								Says:   "have a cancer that is in care, or has spread",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure which kind of cancer it is, or whether it spread",
							},
						},
						Why:     "Some cancers reach the bones of the back more often than others. The answer tells how soon someone should look at it.",
						Family:  "cancer",
						Short:   "cancer kind",
						NotSure: "in_care_or_spread",
						Until:   4,
						Options: []triage.Option{
							triage.Option{
								ID:     "past_other",
								Says:   "Another kind, and the care has ended",
								Ranked: true,
							},
							triage.Option{
								ID:     "bone_kind",
								Says:   "Breast, prostate, lung, kidney, thyroid or marrow; care has ended",
								Rank:   1,
								Ranked: true,
							},
							triage.Option{
								ID:     "in_care_or_spread",
								Says:   "Still in care, or it has spread",
								Rank:   2,
								Ranked: true,
							},
						},
					},
				},
				CarriesOver: true,
				Again: &rule.Is{
					Question: "new_health_fact",
					Values: []string{
						"yes",
					},
					At:    28,
					Holds: 0x10,
				},
			},
			&triage.Screen{
				ID:    "pain_pattern",
				Page:  "pain_pattern",
				Title: "Any of these?",
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "wakes_at_night",
						Kind: 1,
						Asks: "It wakes you at night",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "wake at night from the pain",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether it is the pain that wakes me at night",
							},
						},
						Why:     "Many strained backs hurt at night. This counts only together with other signs.",
						Family:  "course",
						Short:   "wakes at night",
						NotSure: "Is it the pain that wakes you, and not rolling over in bed?",
						Until:   3,
					},
					&triage.Question{
						ID:   "never_eases",
						Kind: 1,
						Asks: "Hurts day and night, in every position",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "hurt day and night, in every position",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether any position eases the pain",
							},
						},
						Why:    "Pain that no position eases can mean something other than a strain.",
						Family: "cancer",
						Short:  "pain that never eases",
						Until:  3,
						Forbids: []string{
							"back_bend",
							"core_training",
							"glute_bridge",
							"manipulation",
							"massage",
							"plank",
							"sit_to_stand",
							"wall_plank",
							"yoga_pilates",
						},
						Check: triage.Check{
							Do:     "Lie on your side with knees bent, then on your back with knees up.",
							No:     "One position eases it a little",
							Yes:    "No position eases it at all",
							Source: "nhs_back_pain",
						},
					},
					&triage.Question{
						ID:   "upper_back",
						Kind: 1,
						Asks: "Between the shoulder blades",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have pain between my shoulder blades",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether the pain sits between my shoulder blades",
							},
						},
						Why:    "Pain in the upper back more often has another cause than pain in the low back.",
						Family: "cancer",
						Short:  "pain between shoulder blades",
						Until:  3,
						Forbids: []string{
							"back_bend",
							"manipulation",
						},
						Check: triage.Check{
							Do:     "Reach for the sorest place, or have someone touch it.",
							No:     "Below the shoulder blades",
							Yes:    "At the height of the blades, or higher",
							Source: "nhs_back_pain",
						},
					},
					&triage.Question{
						ID:   "steady_side",
						Kind: 1,
						Asks: "Steady deep pain in one side under the ribs, moving or not",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have steady pain deep in one side under the ribs",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether the pain is deep in one side under the ribs",
							},
						},
						Why:    "Pain like this can come from a kidney or the belly. A strained muscle beside the spine does not count.",
						Family: "belly_and_womb",
						Short:  "steady pain in one side",
						Until:  3,
						Check: triage.Check{
							Do:     "Lay a hand on your side, between the lowest rib and the hip, then on your spine.",
							No:     "It is worst near the spine, or moving changes it",
							Yes:    "It is deep in the side, and moving changes nothing",
							Source: "nhs_kidney",
						},
					},
					&triage.Question{
						ID:   "bone_spot",
						Kind: 1,
						Asks: "A very sore bony spot, or arching in sport hurts more",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have one very sore bony spot, or more pain when arching in sport",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether one bony spot is sore, or arching in sport hurts",
							},
						},
						Why:    "This can mean a crack in a bone. Sport that bends the back a lot can cause one too.",
						Family: "fracture",
						Short:  "sore bony spot",
						Until:  3,
						Forbids: []string{
							"all_fours_tilt",
							"back_bend",
							"cat_cow",
							"chair_cat_cow",
							"childs_pose",
							"core_training",
							"glute_bridge",
							"knee_roll",
							"knee_to_chest",
							"manipulation",
							"massage",
							"plank",
							"seated_twist",
							"sit_to_stand",
							"wall_plank",
							"yoga_pilates",
						},
						Check: triage.Check{
							Do:     "Press along the middle of your back with one finger.",
							No:     "A wide patch is sore, or the muscle",
							Yes:    "One bone is very sore",
							Source: "general_knowledge",
						},
					},
					&triage.Question{
						ID:   "pain_most_days",
						Kind: 1,
						Asks: "Over 3 months of pain on most days",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have had pain in my back on most days for over three months",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my back hurt on most days for three months",
							},
						},
						Why:     "Long-lasting pain needs a different plan from a new strain.",
						Family:  "course",
						Short:   "pain most days",
						NotSure: "In the last three months, did you have more days with pain than without?",
						Until:   4,
					},
					&triage.Question{
						ID:   "asked_three_times",
						Kind: 1,
						Asks: "Asked for help 3 times, never examined",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "asked for help three times, and no one examined me",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether this is my third request without an exam",
							},
						},
						Why:     "Serious causes have been missed when people only got advice again and again. Somebody should look at your back.",
						Family:  "course",
						Short:   "three requests without examination",
						NotSure: "After three calls or visits for this, is your back still not looked at?",
						Until:   4,
					},
					&triage.Question{
						ID:   "old_trouble",
						Kind: 1,
						Asks: "Old trouble peeing or in both legs, never checked",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have old trouble peeing or in both legs that nobody has checked",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my leg or pee trouble is old and steady",
							},
						},
						Why:     "Old, steady trouble is less pressing than new trouble, but someone should check it.",
						Family:  "nerve",
						Short:   "old leg or pee trouble",
						NotSure: "Did it begin months before this bout, and has nobody looked at it?",
						Until:   4,
						Forbids: []string{
							"all_fours_tilt",
							"back_bend",
							"cat_cow",
							"childs_pose",
							"core_training",
							"glute_bridge",
							"knee_roll",
							"knee_to_chest",
							"manipulation",
							"pelvic_tilt",
							"plank",
							"sit_to_stand",
							"table_lean",
							"walk",
							"walking_habit",
							"wall_plank",
							"wall_tilt",
							"yoga_pilates",
						},
					},
				},
				Again: rule.Any{
					&rule.Is{
						Question: "onset",
						Values: []string{
							"over_a_week",
							"from_two_weeks",
							"from_four_weeks",
							"from_six_weeks",
							"over_twelve_weeks",
						},
						At:    52,
						Holds: 0x7c0,
					},
					&rule.Is{
						Question: "course",
						Values: []string{
							"worse",
						},
						At:    84,
						Holds: 0x80,
					},
					&rule.Is{
						Question: "new_fall",
						Values: []string{
							"yes",
						},
						At:    27,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "not_seen_yet",
						Values: []string{
							"no",
						},
						At:    30,
						Holds: 0x8,
					},
				},
			},
			&triage.Screen{
				ID:   "lasting_unseen",
				Page: "lasting_unseen",
				AskWhen: &rule.Is{
					Question: "pain_most_days",
					Values: []string{
						"yes",
					},
					At:    79,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "lasting_unseen",
						Kind: 1,
						Asks: "Is this lasting pain unexamined, or different from before?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have lasting pain that nobody examined, or that has changed",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my lasting pain was examined, or has changed",
							},
						},
						Why:     "Pain that was looked at and has not changed needs a plan, not one more visit.",
						Family:  "course",
						Short:   "lasting pain unexamined or changed",
						NotSure: "Did nobody ever look at it, or is it now stronger, elsewhere or of another kind?",
						Until:   3,
					},
				},
				CarriesOver: true,
			},
			&triage.Screen{
				ID:   "upper_back_kind",
				Page: "upper_back_kind",
				AskWhen: &rule.Is{
					Question: "upper_back",
					Values: []string{
						"yes",
					},
					At:    76,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "upper_back_kind",
						Kind: 2,
						Asks: "How does the pain in your upper back behave?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "no_clear_cause",
								Says:   "have upper back pain without a clear start, or that moving does not change",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure how the pain in my upper back behaves",
							},
						},
						Why:     "Pain that started with a movement and follows movement is more often from muscles. Other pain there should be looked at sooner.",
						Family:  "cancer",
						Short:   "upper back kind",
						NotSure: "no_clear_cause",
						Until:   3,
						Options: []triage.Option{
							triage.Option{
								ID:     "moves_with_me",
								Says:   "It began with a movement, and moving makes it hurt",
								Ranked: true,
							},
							triage.Option{
								ID:     "no_clear_cause",
								Says:   "Anything else: no clear start, or moving changes nothing",
								Rank:   1,
								Ranked: true,
							},
						},
					},
				},
			},
			&triage.Screen{
				ID:   "course",
				Page: "course",
				AskWhen: rule.Any{
					&rule.Is{
						Question: "onset",
						Values: []string{
							"over_two_days",
							"over_three_days",
							"over_a_week",
							"from_two_weeks",
							"from_four_weeks",
							"from_six_weeks",
							"over_twelve_weeks",
						},
						At:    52,
						Holds: 0x7f0,
					},
					&rule.Is{
						Question: "pain_now",
						Values: []string{
							"low",
							"middle",
							"high",
						},
						At:    33,
						Holds: 0x70,
					},
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "course",
						Kind: 2,
						Asks: "How has it been going since it began?",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "a_little",
								Says:   "am a little easier, or it comes and goes",
							},
							triage.Clause{
								Answer: "same_untried",
								Says:   "am no better, and have hardly tried anything yet",
							},
							triage.Clause{
								Answer: "same_tried",
								Says:   "am no better after two days or more of home care",
							},
							triage.Clause{
								Answer: "worse",
								Says:   "get worse as the days go by",
							},
						},
						Why:    "A back that slowly eases is on its usual way. One that stays the same or gets worse should be looked at.",
						Family: "course",
						Short:  "course",
						Until:  3,
						Options: []triage.Option{
							triage.Option{
								ID:     "better",
								Says:   "Clearly easier than on the worst day",
								Ranked: true,
							},
							triage.Option{
								ID:     "a_little",
								Says:   "A little easier, or it comes and goes",
								Rank:   1,
								Ranked: true,
							},
							triage.Option{
								ID:     "same_untried",
								Says:   "No better or I can't say, and I have hardly tried anything",
								Rank:   2,
								Ranked: true,
							},
							triage.Option{
								ID:     "same_tried",
								Says:   "No better, though I did home care for two days or more",
								Rank:   3,
								Ranked: true,
							},
							triage.Option{
								ID:     "worse",
								Says:   "Getting worse as the days go by",
								Rank:   4,
								Ranked: true,
							},
						},
					},
				},
			},
			&triage.Screen{
				ID:   "can_do",
				Page: "can_do",
				AskWhen: rule.All{
					&rule.Is{
						Question: "visit",
						Values: []string{
							"check_in",
						},
						At:    20,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "onset",
						Values: []string{
							"over_two_days",
							"over_three_days",
							"over_a_week",
							"from_two_weeks",
							"from_four_weeks",
							"from_six_weeks",
							"over_twelve_weeks",
						},
						At:    52,
						Holds: 0x7f0,
					},
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:        "can_do",
						Kind:      2,
						Asks:      "What can you do today? Choose the first line that is true.",
						Why:       "What you can do sets the step of the plan, together with the days that have passed.",
						Until:     3,
						NoRedFlag: true,
						Options: []triage.Option{
							triage.Option{
								ID:     "all_normal",
								Says:   "I do all I usually do",
								Ranked: true,
							},
							triage.Option{
								ID:     "bends_easily",
								Says:   "I bend and turn with little pain",
								Rank:   1,
								Ranked: true,
							},
							triage.Option{
								ID:     "easy_at_rest",
								Says:   "At rest it is easy, moving still hurts",
								Rank:   2,
								Ranked: true,
							},
							triage.Option{
								ID:     "walks_ten",
								Says:   "I walk for ten minutes, and the pain stays bearable",
								Rank:   3,
								Ranked: true,
							},
							triage.Option{
								ID:     "hard_to_walk",
								Says:   "Even ten minutes of walking is too much",
								Rank:   4,
								Ranked: true,
							},
						},
					},
				},
				CheckIn: true,
			},
			&triage.Screen{
				ID:    "stiff_back_signs",
				Page:  "stiff_back_signs",
				Title: "Which of these fit your back pain?",
				AskWhen: rule.All{
					rule.Any{
						&rule.Is{
							Question: "onset",
							Values: []string{
								"over_twelve_weeks",
							},
							At:    52,
							Holds: 0x400,
						},
						&rule.Is{
							Question: "pain_most_days",
							Values: []string{
								"yes",
							},
							At:    79,
							Holds: 0x10,
						},
					},
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_16_17",
							"age_18_24",
							"age_25_34",
							"age_35_44",
							"age_45_49",
							"age_50_59",
							"age_60_64",
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1ff0,
					},
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "wakes_late",
						Kind: 1,
						Asks: "It wakes you late in the night, well before you get up",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "wake from it late in the night, well before getting up",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether it wakes me late in the night",
							},
						},
						Why:       "Together with other signs, this can mean inflammation in the spine.",
						NotSure:   "Does it often wake you in the early hours, before your usual time?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "buttock_pain",
						Kind: 1,
						Asks: "A deep ache in one or both buttocks",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have a deep ache in one or both buttocks",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether it aches deep in a buttock",
							},
						},
						Why:       "Joints low in the back can be inflamed and ache here. It counts together with other signs.",
						NotSure:   "Does it hurt deep inside where you sit, on one side or both?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "eases_with_moving",
						Kind: 1,
						Asks: "Moving about helps it, and resting does not",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "feel better from moving about, and not from resting",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether moving helps more than resting",
							},
						},
						Why:       "Inflammation in the spine often eases with movement, and not with rest.",
						NotSure:   "Do you loosen up once you get going, more than when you lie down?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "eases_with_tablets",
						Kind: 1,
						Asks: "Anti-inflammatory tablets ease it within two days",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "feel better within two days of taking anti-inflammatory tablets",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether anti-inflammatory tablets ease it within two days",
							},
						},
						Why:       "Quick relief from these tablets is one sign among several of inflammation. Do not take any just to find out.",
						NotSure:   "When you took tablets like ibuprofen, was it clearly better two days later?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "began_before_35",
						Kind: 1,
						Asks: "This pain first started before age 35",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "first had this pain before age 35",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether this pain first started before age 35",
							},
						},
						Why:     "Inflammation in the spine often starts young.",
						NotSure: "Thinking back, did you have this same pain before your 35th birthday?",
						AskWhen: &rule.Is{
							Question: "age",
							Values: []string{
								"age_35_44",
								"age_45_49",
								"age_50_59",
								"age_60_64",
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1f80,
						},
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "began_before_45",
						Kind: 1,
						Asks: "This pain first started before age 45",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "first had this pain before age 45",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether this pain first started before age 45",
							},
						},
						Why:     "Inflammation in the spine mostly starts before this age. If so, a few more signs are worth asking about.",
						NotSure: "Thinking back, did you have this same pain before your 45th birthday?",
						AskWhen: &rule.Is{
							Question: "age",
							Values: []string{
								"age_45_49",
								"age_50_59",
								"age_60_64",
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1f00,
						},
						Until:     3,
						NoRedFlag: true,
					},
				},
			},
			&triage.Screen{
				ID:    "linked_signs",
				Page:  "linked_signs",
				Title: "Do any of these fit you or your close family?",
				AskWhen: rule.All{
					rule.Any{
						&rule.Is{
							Question: "onset",
							Values: []string{
								"over_twelve_weeks",
							},
							At:    52,
							Holds: 0x400,
						},
						&rule.Is{
							Question: "pain_most_days",
							Values: []string{
								"yes",
							},
							At:    79,
							Holds: 0x10,
						},
					},
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_16_17",
							"age_18_24",
							"age_25_34",
							"age_35_44",
							"age_45_49",
							"age_50_59",
							"age_60_64",
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1ff0,
					},
					rule.Any{
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_16_17",
								"age_18_24",
								"age_25_34",
								"age_35_44",
							},
							At:    34,
							Holds: 0xf0,
						},
						&rule.Is{
							Question: "began_before_45",
							Values: []string{
								"yes",
							},
							At:    91,
							Holds: 0x10,
						},
					},
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "family_stiff",
						Kind: 1,
						Asks: "A parent, brother, sister or child has an inflamed spine",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have a parent, brother, sister or child with an inflamed spine",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether a close relative has an inflamed spine",
							},
						},
						Why:       "Inflammation of the spine runs in families. One name for it is ankylosing spondylitis.",
						NotSure:   "Did a doctor ever tell a close relative that their spine is inflamed?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "joint_swelling",
						Kind: 1,
						Asks: "Swollen, sore joints, now or in the past",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have or had swollen, sore joints",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether a joint ever swelled without an injury",
							},
						},
						Why:       "Inflamed joints and an inflamed spine can go together.",
						NotSure:   "Has a knee, ankle or finger ever swelled up without an injury?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "heel_pain",
						Kind: 1,
						Asks: "A heel or a tendon that stays sore",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have a heel or a tendon that stays sore",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether one heel or tendon is sore for long",
							},
						},
						Why:       "The same inflammation can settle where tendons join the bone.",
						NotSure:   "Do your first steps hurt at the heel, or is a tendon tender for long?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "psoriasis",
						Kind: 1,
						Asks: "Psoriasis (red, scaly patches on the skin)",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have psoriasis (red, scaly patches on the skin)",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my skin patches are psoriasis",
							},
						},
						Why:       "This skin disease and an inflamed spine can go together.",
						NotSure:   "Do you get red, scaly patches, as on elbows, knees or scalp?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "red_eye",
						Kind: 1,
						Asks: "A red, sore eye that needed a doctor",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "had a red, sore eye that needed a doctor",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether an eye was ever that red and sore",
							},
						},
						Why:       "Inflammation inside the eye can go with an inflamed spine.",
						NotSure:   "Has an eye ever been so red and sore that you sought help?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "bowel_disease",
						Kind: 1,
						Asks: "Crohn's disease or colitis",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have Crohn's disease or colitis",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure about Crohn's disease or colitis",
							},
						},
						Why:       "Inflammation of the bowel can go with an inflamed spine.",
						NotSure:   "Has a doctor ever said that your bowel is inflamed for the long term?",
						Until:     3,
						NoRedFlag: true,
					},
				},
			},
			&triage.Screen{
				ID:    "worries",
				Page:  "worries",
				Title: "Do any of these sound like you?",
				AskWhen: rule.All{
					rule.Any{
						&rule.Is{
							Question: "onset",
							Values: []string{
								"over_a_week",
								"from_two_weeks",
								"from_four_weeks",
								"from_six_weeks",
								"over_twelve_weeks",
							},
							At:    52,
							Holds: 0x7c0,
						},
						&rule.Is{
							Question: "pain_most_days",
							Values: []string{
								"yes",
							},
							At:    79,
							Holds: 0x10,
						},
					},
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_16_17",
							"age_18_24",
							"age_25_34",
							"age_35_44",
							"age_45_49",
							"age_50_59",
							"age_60_64",
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1ff0,
					},
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "fear_of_harm",
						Kind: 1,
						Asks: "You fear that moving will harm your back",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "fear that moving will harm my back",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether moving could harm my back",
							},
						},
						Why:       "This fear is common and can slow things down. The plan can then explain more and go in smaller steps.",
						NotSure:   "Do you hold back from moving because something might get damaged?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "stopped_activity",
						Kind: 1,
						Asks: "You gave up most of what you usually do",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "gave up most of what I usually do",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether I rest for most of the day",
							},
						},
						Why:       "Doing much less can slow things down. The plan can then build up in small steps.",
						NotSure:   "Do you spend most of the day resting because of your back?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "low_mood",
						Kind: 1,
						Asks: "On most days you feel low or enjoy nothing",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "feel low or enjoy nothing on most days",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my mood has been low on most days",
							},
						},
						Why:       "Pain and low mood feed each other. There is help for both.",
						NotSure:   "Has little given you joy in the last two weeks?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "no_recovery",
						Kind: 1,
						Asks: "You doubt that this will ever get better",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "doubt that this will ever get better",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether this will ever get better",
							},
						},
						Why:       "What you expect can affect how things go. The plan then tells you more about the usual course.",
						NotSure:   "Do you expect to have this pain for good?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "bad_sleep",
						Kind: 1,
						Asks: "On most nights, pain costs you sleep",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "lose sleep to pain on most nights",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether pain costs me sleep on most nights",
							},
						},
						Why:       "Poor sleep can make pain harder to bear. A clinician can help with both.",
						NotSure:   "Did you lie awake with pain on more than half of the last nights?",
						Until:     3,
						NoRedFlag: true,
					},
				},
				Again: &rule.Is{
					Question: "course",
					Values: []string{
						"same_untried",
						"same_tried",
						"worse",
					},
					At:    84,
					Holds: 0xe0,
				},
			},
			&triage.Screen{
				ID:    "habits",
				Page:  "habits",
				Title: "Which of these fit your usual week?",
				AskWhen: &rule.Is{
					Question: "age",
					Values: []string{
						"age_16_17",
						"age_18_24",
						"age_25_34",
						"age_35_44",
						"age_45_49",
						"age_50_59",
						"age_60_64",
						"age_65_74",
						"from_75",
					},
					At:    34,
					Holds: 0x1ff0,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "sits_all_day",
						Kind: 1,
						Asks: "You sit for more than five hours a day",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "sit for more than five hours a day",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my sitting adds up to five hours a day",
							},
						},
						Why:       "In one study, long sitting went with more new bouts. The plan can then suggest breaks.",
						NotSure:   "Adding up work, car and sofa, do you sit over five hours?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "heavy_lifting",
						Kind: 1,
						Asks: "You lift heavy things on most days",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "lift heavy things on most days",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether most days bring heavy lifting",
							},
						},
						Why:       "Lifting is a common start of a bout. The plan can then show ways to share or change the load.",
						NotSure:   "On most days, do you lift or carry loads that strain you?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "bent_posture",
						Kind: 1,
						Asks: "You stay bent over or twisted for long stretches",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "stay bent over or twisted for long stretches",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether I work bent or turned for long",
							},
						},
						Why:       "In one study, awkward postures went with more new bouts. The plan can then suggest changes.",
						NotSure:   "Do you work, garden or look after someone while bent or turned?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "many_bouts",
						Kind: 1,
						Asks: "At least three bouts like this within a year",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have had at least three bouts like this within a year",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether this makes three bouts within a year",
							},
						},
						Why:       "Bouts that return call for a plan to prevent the next one. Many backs do this; it is no warning sign.",
						NotSure:   "Counting this one, do you reach three since this time last year?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "stress",
						Kind: 1,
						Asks: "These weeks are very stressful for you",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have very stressful weeks now",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether these weeks are very stressful",
							},
						},
						Why:       "Stress may keep muscles tense, though the proof is weak. The plan can then add ways to unwind.",
						NotSure:   "Do you feel tense or under pressure on most days?",
						Until:     3,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "little_exercise",
						Kind: 1,
						Asks: "You walk or exercise very little",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "walk or exercise very little",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my walks and exercise are enough",
							},
						},
						Why:       "Regular walking can mean fewer new bouts. The plan can then start you with a little.",
						NotSure:   "In a usual week, do you hardly get out for a walk or exercise?",
						Until:     3,
						NoRedFlag: true,
					},
				},
				CarriesOver: true,
				Later:       true,
			},
			&triage.Screen{
				ID:    "body_limits",
				Page:  "body_limits",
				Title: "Any of these?",
				AskWhen: &rule.Is{
					Question: "age",
					Values: []string{
						"age_16_17",
						"age_18_24",
						"age_25_34",
						"age_35_44",
						"age_45_49",
						"age_50_59",
						"age_60_64",
						"age_65_74",
						"from_75",
					},
					At:    34,
					Holds: 0x1ff0,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "skin_trouble",
						Kind: 1,
						Asks: "Skin where it hurts: numb, broken, raw or under a patch",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have skin that is numb, broken, sore or patched where it hurts",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether skin there is numb or hurt",
							},
						},
						Why:       "Numb or sore skin can be burned by heat, cold or rubs before you notice. Heat can also push too much medicine out of a patch.",
						NotSure:   "Is touch dull there, is the skin hurt, or is a medicine patch on?",
						Until:     4,
						NoRedFlag: true,
						Forbids: []string{
							"acupuncture",
							"cold",
							"gentle_stroking",
							"heat",
							"massage",
							"menthol_rub",
						},
					},
					&triage.Question{
						ID:   "cold_or_rub",
						Kind: 1,
						Asks: "Poor blood flow, or bad reactions to cold or rubs",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have poor blood flow, or react badly to cold or rubs",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether blood flow is poor, or cold or rubs harm me",
							},
						},
						Why:       "Cold packs and rubs may then do harm. Count narrow arteries, fingers that go white, hives from cold, or a menthol allergy.",
						NotSure:   "Do fingers turn white in cold, or did cold or a rub bring a rash?",
						Until:     4,
						NoRedFlag: true,
						Forbids: []string{
							"cold",
							"menthol_rub",
						},
					},
					&triage.Question{
						ID:   "heart_trouble",
						Kind: 1,
						Asks: "Heart trouble, or uncontrolled high blood pressure",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have heart trouble, or high blood pressure that is not controlled",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my heart is in trouble, or my pressure too high",
							},
						},
						Why:       "Cold, hot baths and hard holds put a load on the heart. So can drinks with added salts.",
						NotSure:   "Have you seen a heart doctor, or are your pressure readings often too high?",
						Until:     4,
						NoRedFlag: true,
						Forbids: []string{
							"cold",
							"core_training",
							"electrolyte_drink",
							"plank",
							"warm_bath",
						},
					},
					&triage.Question{
						ID:   "dizzy_or_falls",
						Kind: 1,
						Asks: "Recent falls, dizziness, or ill with the head down",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have had recent falls or dizziness, or feel bad with my head down",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure about falls, dizziness, or feeling ill with my head down",
							},
						},
						Why:       "Some moves and a warm bath could make you fall. Count vertigo, glaucoma, or heartburn when you bend, too.",
						NotSure:   "Have you fallen lately, or does bending down make your head spin?",
						Until:     4,
						NoRedFlag: true,
						Forbids: []string{
							"back_bend",
							"childs_pose",
							"warm_bath",
						},
					},
					&triage.Question{
						ID:   "uses_wheelchair",
						Kind: 1,
						Asks: "A wheelchair, or an old spinal cord injury",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "use a wheelchair, or have an old spinal cord injury",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether an old spinal cord injury still affects me",
							},
						},
						Why:       "The plan then has what can be done seated, and asks you to check your skin.",
						NotSure:   "Do you mostly sit in a wheelchair, or was your spinal cord ever hurt?",
						Until:     4,
						NoRedFlag: true,
						Forbids: []string{
							"all_fours_tilt",
							"back_bend",
							"cat_cow",
							"childs_pose",
							"core_training",
							"glute_bridge",
							"knee_roll",
							"knee_to_chest",
							"manipulation",
							"pelvic_tilt",
							"plank",
							"sit_to_stand",
							"table_lean",
							"walk",
							"walking_habit",
							"wall_plank",
							"wall_tilt",
							"yoga_pilates",
						},
					},
					&triage.Question{
						ID:   "floor_is_hard",
						Kind: 1,
						Asks: "You can't easily kneel, lean on your hands, or leave the floor",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "can't easily kneel, lean on my hands, or leave the floor",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether kneeling, leaning on hands or floor work is hard",
							},
						},
						Why:     "The plan then uses a chair, a wall or the bed, not the floor.",
						Short:   "floor work",
						NotSure: "On the floor, would knees or wrists hurt, or would you need help up?",
						Until:   3,
						PutOff: &rule.Is{
							Question: "onset",
							Values: []string{
								"first_two_days",
							},
							At:    52,
							Holds: 0x8,
						},
						NoRedFlag: true,
						Forbids: []string{
							"all_fours_tilt",
							"cat_cow",
							"childs_pose",
							"glute_bridge",
							"knee_to_chest",
							"pelvic_tilt",
							"plank",
							"warm_bath",
						},
					},
					&triage.Question{
						ID:   "hip_or_surgery",
						Kind: 1,
						Asks: "Replaced hip ever, or belly or back surgery, last 3 months",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have a replaced hip, or had belly or back surgery within three months",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure about a replaced hip, or recent belly or back surgery",
							},
						},
						Why:       "Deep bends and lifts can strain a new joint or a fresh wound. Those moves are then left out. With an older hip, ask the surgeon about them.",
						NotSure:   "Have you had a hip replaced, or belly or back surgery within three months?",
						Until:     3,
						NoRedFlag: true,
						Forbids: []string{
							"back_bend",
							"childs_pose",
							"core_training",
							"glute_bridge",
							"knee_roll",
							"knee_to_chest",
							"manipulation",
							"plank",
							"seated_twist",
							"warm_bath",
							"yoga_pilates",
						},
					},
				},
				CarriesOver: true,
				Again: &rule.Is{
					Question: "new_health_fact",
					Values: []string{
						"yes",
					},
					At:    28,
					Holds: 0x10,
				},
			},
			&triage.Screen{
				ID:    "drink_check",
				Page:  "drink_check",
				Title: "Which of these are true for you?",
				AskWhen: rule.All{
					&rule.Is{
						Question: "how_it_began",
						Values: []string{
							"hard_exercise",
						},
						At:    51,
						Holds: 0x100,
					},
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_16_17",
							"age_18_24",
							"age_25_34",
							"age_35_44",
							"age_45_49",
							"age_50_59",
							"age_60_64",
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1ff0,
					},
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:   "kidney_trouble",
						Kind: 1,
						Asks: "Your kidneys do not work well",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "have kidneys that do not work well",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my kidneys work well",
							},
						},
						Why:       "Drinks with added salts can then upset the balance in your blood.",
						NotSure:   "Has a blood or urine test shown a kidney problem?",
						Until:     3,
						NoRedFlag: true,
						Forbids: []string{
							"electrolyte_drink",
						},
					},
					&triage.Question{
						ID:   "salt_or_fluid_limit",
						Kind: 1,
						Asks: "Told to limit salt or fluids, or a weak heart",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "was told to limit salt or fluids, or have a weak heart",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure about a limit on salt or fluids, or a weak heart",
							},
						},
						Why:       "A drink with salts could then go against the advice you were given. A weak heart counts, even without such advice.",
						NotSure:   "Has a clinic asked you to drink less or eat less salt?",
						Until:     3,
						NoRedFlag: true,
						Forbids: []string{
							"electrolyte_drink",
						},
					},
					&triage.Question{
						ID:   "pressure_tablets",
						Kind: 1,
						Asks: "Tablets for blood pressure, or to make you pee more",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "take tablets for blood pressure, or to make me pee more",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether my tablets are for blood pressure or to pee more",
							},
						},
						Why:       "Some of these tablets keep potassium in the body, and some wash salts out. A drink with salts may then not suit you.",
						NotSure:   "Do you take a daily tablet for your pressure, heart, or swollen legs?",
						Until:     3,
						NoRedFlag: true,
						Forbids: []string{
							"electrolyte_drink",
						},
					},
				},
				CarriesOver: true,
				Again: &rule.Is{
					Question: "new_health_fact",
					Values: []string{
						"yes",
					},
					At:    28,
					Holds: 0x10,
				},
			},
			&triage.Screen{
				ID:    "tried",
				Page:  "tried",
				Title: "Since last time, did you do or have any of these?",
				AskWhen: &rule.Is{
					Question: "visit",
					Values: []string{
						"check_in",
					},
					At:    20,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:        "tried_cold",
						Kind:      1,
						Asks:      "Cold packs",
						Why:       "What you tried tells what to keep, and what to change.",
						NotSure:   "Did you put something cold on your back at least twice?",
						Until:     4,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:        "tried_warmth",
						Kind:      1,
						Asks:      "Warmth, such as a heat pad or a hot-water bottle",
						Why:       "What you tried tells what to keep, and what to change.",
						NotSure:   "Did you warm your back on purpose at least twice?",
						Until:     4,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:        "tried_walks",
						Kind:      1,
						Asks:      "Short walks",
						Why:       "Keeping on your feet seems a little better than lying long. If walks went badly, the plan makes them shorter.",
						NotSure:   "Did you get up and walk for a few minutes on most days?",
						Until:     4,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:        "tried_moves",
						Kind:      1,
						Asks:      "Moves from the plan",
						Why:       "What you tried tells what to keep, and what to change.",
						NotSure:   "Did you do at least one of the moves on two days?",
						Until:     4,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:        "tried_rub",
						Kind:      1,
						Asks:      "A cooling rub or gel",
						Why:       "What you tried tells what to keep, and what to change.",
						NotSure:   "Did you put a cream or gel on your back at least twice?",
						Until:     4,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:   "sleep_lost",
						Kind: 1,
						Asks: "Pain cost you sleep on most nights",
						Said: []triage.Clause{
							triage.Clause{
								Answer: "yes",
								Says:   "lost sleep to pain on most nights",
							},
							triage.Clause{
								Answer: "unsure",
								Says:   "am not sure whether pain cost me sleep on most nights",
							},
						},
						Why:       "Poor sleep can make pain harder to bear. The plan can then help with the nights.",
						NotSure:   "On more than half of the nights, did you lie awake with pain?",
						Until:     4,
						NoRedFlag: true,
					},
				},
				CheckIn: true,
			},
			&triage.Screen{
				ID:    "helped",
				Page:  "helped",
				Title: "Which of these are true?",
				AskWhen: &rule.Is{
					Question: "visit",
					Values: []string{
						"check_in",
					},
					At:    20,
					Holds: 0x10,
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:      "helped_cold",
						Kind:    1,
						Asks:    "Cold packs eased it for a while",
						Why:     "What does not help makes room for something else.",
						NotSure: "After the cold, did moving or resting come easier for a while?",
						AskWhen: &rule.Is{
							Question: "tried_cold",
							Values: []string{
								"yes",
							},
							At:    119,
							Holds: 0x10,
						},
						Until:     4,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:      "helped_warmth",
						Kind:    1,
						Asks:    "Warmth eased it for a while",
						Why:     "What does not help makes room for something else.",
						NotSure: "After the warmth, did moving or resting come easier for a while?",
						AskWhen: &rule.Is{
							Question: "tried_warmth",
							Values: []string{
								"yes",
							},
							At:    120,
							Holds: 0x10,
						},
						Until:     4,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:      "helped_moves",
						Kind:    1,
						Asks:    "The moves eased it for a while",
						Why:     "What does not help makes room for something else.",
						NotSure: "After the moves, did moving or resting come easier for a while?",
						AskWhen: &rule.Is{
							Question: "tried_moves",
							Values: []string{
								"yes",
							},
							At:    122,
							Holds: 0x10,
						},
						Until:     4,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:      "helped_rub",
						Kind:    1,
						Asks:    "The rub or gel eased it for a while",
						Why:     "What does not help makes room for something else.",
						NotSure: "After the rub, did moving or resting come easier for a while?",
						AskWhen: &rule.Is{
							Question: "tried_rub",
							Values: []string{
								"yes",
							},
							At:    123,
							Holds: 0x10,
						},
						Until:     4,
						NoRedFlag: true,
					},
				},
				CheckIn: true,
			},
			&triage.Screen{
				ID:    "hurt_by",
				Page:  "hurt_by",
				Title: "Which of these are true?",
				AskWhen: rule.All{
					&rule.Is{
						Question: "visit",
						Values: []string{
							"check_in",
						},
						At:    20,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "plan_hurts",
						Values: []string{
							"yes",
						},
						At:    32,
						Holds: 0x10,
					},
				},
				Questions: []*triage.Question{
					&triage.Question{
						ID:      "hurt_cold",
						Kind:    1,
						Asks:    "Cold packs made it worse for a day or more",
						Why:     "What makes it worse leaves the plan.",
						NotSure: "Was the day after the cold worse than the day before?",
						AskWhen: &rule.Is{
							Question: "tried_cold",
							Values: []string{
								"yes",
							},
							At:    119,
							Holds: 0x10,
						},
						Until:     4,
						NoRedFlag: true,
						Forbids: []string{
							"cold",
						},
					},
					&triage.Question{
						ID:      "hurt_warmth",
						Kind:    1,
						Asks:    "Warmth made it worse for a day or more",
						Why:     "What makes it worse leaves the plan.",
						NotSure: "Was the day after the warmth worse than the day before?",
						AskWhen: &rule.Is{
							Question: "tried_warmth",
							Values: []string{
								"yes",
							},
							At:    120,
							Holds: 0x10,
						},
						Until:     4,
						NoRedFlag: true,
						Forbids: []string{
							"heat",
						},
					},
					&triage.Question{
						ID:      "hurt_walks",
						Kind:    1,
						Asks:    "Walking made it worse for a day or more",
						Why:     "Walks that are too long can be made shorter.",
						NotSure: "Was the day after a walk worse than the day before?",
						AskWhen: &rule.Is{
							Question: "tried_walks",
							Values: []string{
								"yes",
							},
							At:    121,
							Holds: 0x10,
						},
						Until:     4,
						NoRedFlag: true,
					},
					&triage.Question{
						ID:      "hurt_moves",
						Kind:    1,
						Asks:    "A move made it worse for a day or more",
						Why:     "The plan then goes back to gentler moves for two days.",
						NotSure: "Was the day after the moves worse than the day before?",
						AskWhen: &rule.Is{
							Question: "tried_moves",
							Values: []string{
								"yes",
							},
							At:    122,
							Holds: 0x10,
						},
						Until:     4,
						NoRedFlag: true,
						Forbids: []string{
							"back_bend",
							"glute_bridge",
							"knee_to_chest",
							"pelvic_tilt",
							"plank",
							"seated_knee_lift",
							"seated_twist",
							"sit_to_stand",
							"wall_plank",
							"wall_tilt",
						},
					},
					&triage.Question{
						ID:      "hurt_rub",
						Kind:    1,
						Asks:    "The rub or gel made it worse for a day or more",
						Why:     "What makes it worse leaves the plan.",
						NotSure: "Was the skin or the pain worse after it?",
						AskWhen: &rule.Is{
							Question: "tried_rub",
							Values: []string{
								"yes",
							},
							At:    123,
							Holds: 0x10,
						},
						Until:     4,
						NoRedFlag: true,
						Forbids: []string{
							"menthol_rub",
						},
					},
				},
				CheckIn: true,
			},
		},
		Scheme: rule.Scheme{
			rule.Column{
				Question: "saddle_numbness",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "pee_trouble",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "poo_trouble",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "sex_change",
				Answers: []string{
					"no",
					"yes",
					"unsure",
					"rather_not_say",
				},
			},
			rule.Column{
				Question: "both_legs",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "leg_failing",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "chest_or_breath",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "tearing_pain",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "faint_or_clammy",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "throbbing_belly",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "sudden_loss",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "big_accident",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "very_ill",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "fever_stiff_neck",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "locked_jaw",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "too_many_painkillers",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "dark_poo_or_pee",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "self_harm",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "for",
				Answers: []string{
					"me",
					"other",
				},
			},
			rule.Column{
				Question: "visit",
				Answers: []string{
					"first",
					"check_in",
				},
			},
			rule.Column{
				Question: "told_before",
				Answers: []string{
					"never",
					"once",
					"twice_or_more",
				},
			},
			rule.Column{
				Question: "pain_trend",
				Answers: []string{
					"not_rising",
					"rising",
				},
			},
			rule.Column{
				Question: "cold_before",
				Answers: []string{
					"no_trouble",
					"failed",
				},
			},
			rule.Column{
				Question: "warmth_before",
				Answers: []string{
					"no_trouble",
					"failed",
				},
			},
			rule.Column{
				Question: "rub_before",
				Answers: []string{
					"no_trouble",
					"failed",
				},
			},
			rule.Column{
				Question: "moves_before",
				Answers: []string{
					"no_trouble",
					"failed",
				},
			},
			rule.Column{
				Question: "new_fall",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "new_health_fact",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "still_not_examined",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "not_seen_yet",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "kept_from_work",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "plan_hurts",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "pain_now",
				Answers: []string{
					"trace",
					"low",
					"middle",
					"high",
				},
			},
			rule.Column{
				Question: "age",
				Answers: []string{
					"under_16",
					"age_16_17",
					"age_18_24",
					"age_25_34",
					"age_35_44",
					"age_45_49",
					"age_50_59",
					"age_60_64",
					"age_65_74",
					"from_75",
				},
			},
			rule.Column{
				Question: "severity",
				Answers: []string{
					"mild",
					"moderate",
					"severe",
					"unbearable",
				},
			},
			rule.Column{
				Question: "maybe_pregnant",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "cancer_ever",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "thin_bones",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "steroids_long",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "blood_thinner",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "diabetes",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "weak_immunity",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "recent_infection",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "pregnancy_stage",
				Answers: []string{
					"might_be",
					"under_16_weeks",
					"from_16_weeks",
				},
			},
			rule.Column{
				Question: "bleeding_or_waters",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "one_sided_or_shoulder",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "tightenings",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "wave_pain",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "headache_or_sight",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "moves_less",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "how_it_began",
				Answers: []string{
					"crept_up",
					"after_sitting",
					"out_of_the_blue",
					"lifting",
					"twist_or_cough",
					"hard_exercise",
					"small_fall",
					"accident_before",
					"accident_just_now",
				},
			},
			rule.Column{
				Question: "onset",
				Answers: []string{
					"first_two_days",
					"over_two_days",
					"over_three_days",
					"over_a_week",
					"from_two_weeks",
					"from_four_weeks",
					"from_six_weeks",
					"over_twelve_weeks",
				},
			},
			rule.Column{
				Question: "prefers",
				Answers: []string{
					"custom",
					"warmth",
				},
			},
			rule.Column{
				Question: "smoke_or_pressure",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "artery_kind",
				Answers: []string{
					"moves_with_me",
					"still_or_belly",
				},
			},
			rule.Column{
				Question: "leg_weakness",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "leg_numbness",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "leg_pain",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "unsteady",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "tight_band",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "swollen_calf",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "toes_heels",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "fever",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "sick_or_yellow",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "pee_pain_or_blood",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "waves_or_belly",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "ill_for_weeks",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "back_looks_changed",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "lying_flat",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "one_kidney",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "pee_kind",
				Answers: []string{
					"burning_woman",
					"blood_or_man",
				},
			},
			rule.Column{
				Question: "risk_pain_kind",
				Answers: []string{
					"strain_and_easing",
					"unexplained_or_worse",
				},
			},
			rule.Column{
				Question: "cancer_kind",
				Answers: []string{
					"past_other",
					"bone_kind",
					"in_care_or_spread",
				},
			},
			rule.Column{
				Question: "wakes_at_night",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "never_eases",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "upper_back",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "steady_side",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "bone_spot",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "pain_most_days",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "asked_three_times",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "old_trouble",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "lasting_unseen",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "upper_back_kind",
				Answers: []string{
					"moves_with_me",
					"no_clear_cause",
				},
			},
			rule.Column{
				Question: "course",
				Answers: []string{
					"better",
					"a_little",
					"same_untried",
					"same_tried",
					"worse",
				},
			},
			rule.Column{
				Question: "can_do",
				Answers: []string{
					"all_normal",
					"bends_easily",
					"easy_at_rest",
					"walks_ten",
					"hard_to_walk",
				},
			},
			rule.Column{
				Question: "wakes_late",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "buttock_pain",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "eases_with_moving",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "eases_with_tablets",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "began_before_35",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "began_before_45",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "family_stiff",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "joint_swelling",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "heel_pain",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "psoriasis",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "red_eye",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "bowel_disease",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "fear_of_harm",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "stopped_activity",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "low_mood",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "no_recovery",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "bad_sleep",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "sits_all_day",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "heavy_lifting",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "bent_posture",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "many_bouts",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "stress",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "little_exercise",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "skin_trouble",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "cold_or_rub",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "heart_trouble",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "dizzy_or_falls",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "uses_wheelchair",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "floor_is_hard",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "hip_or_surgery",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "kidney_trouble",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "salt_or_fluid_limit",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "pressure_tablets",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "tried_cold",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "tried_warmth",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "tried_walks",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "tried_moves",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "tried_rub",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "sleep_lost",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "helped_cold",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "helped_warmth",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "helped_moves",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "helped_rub",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "hurt_cold",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "hurt_warmth",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "hurt_walks",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "hurt_moves",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
			rule.Column{
				Question: "hurt_rub",
				Answers: []string{
					"no",
					"yes",
					"unsure",
				},
			},
		},
		RedFlags: []*triage.RedFlag{
			&triage.RedFlag{
				ID:      "accident_bad",
				Says:    "a bad accident, plus severe pain or a new nerve sign such as weakness",
				MayMean: "A bone in the spine can be broken, and it can press on nerves.",
				When: rule.All{
					&rule.Is{
						Question: "how_it_began",
						Values: []string{
							"accident_before",
							"accident_just_now",
						},
						At:    51,
						Holds: 0xc00,
					},
					rule.Any{
						&rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
						rule.Any{
							rule.Any{
								&rule.Is{
									Question: "leg_weakness",
									Values: []string{
										"yes",
									},
									At:    56,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "toes_heels",
									Values: []string{
										"yes",
									},
									At:    62,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "unsteady",
								Values: []string{
									"yes",
								},
								At:    59,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "tight_band",
								Values: []string{
									"yes",
								},
								At:    60,
								Holds: 0x10,
							},
						},
					},
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could a bone in my spine be broken, and do I need a scan today?",
				Evidence:      "weak",
				Finding:       "NHS advice and studies back fast care after severe injury; what makes an older one urgent is our choice.",
				Sources: []string{
					"nhs_back_pain",
					"downie_2013",
					"our_decision",
				},
				Ref: []string{
					"RF10",
					"S58",
				},
			},
			&triage.RedFlag{
				ID:      "accident_before",
				Says:    "back pain that began with a bad accident",
				MayMean: "A bad accident can mean a broken bone in the spine, even when you can still walk.",
				When: &rule.Is{
					Question: "how_it_began",
					Values: []string{
						"accident_before",
						"accident_just_now",
					},
					At:    51,
					Holds: 0xc00,
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Should my spine be checked for a break?",
				Evidence:      "moderate",
				Finding:       "In pooled studies about 11 in 100 people with back pain after a bad accident had a break.",
				Sources: []string{
					"downie_2013",
					"nhs_back_pain",
					"our_decision",
				},
				Ref: []string{
					"RF10",
					"S58",
				},
			},
			&triage.RedFlag{
				ID:      "accident_just_now",
				Says:    "a bad accident in the past two days that set off the pain",
				MayMean: "A strong force can break a bone in the spine, even if you can walk.",
				When: &rule.Is{
					Question: "how_it_began",
					Values: []string{
						"accident_just_now",
					},
					At:    51,
					Holds: 0x800,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could a bone in my spine be broken, and should I keep still until it is checked?",
				Evidence:      "moderate",
				Finding:       "Pooled studies put the chance of a break after severe injury near 11 in 100; the two-day line is ours.",
				Sources: []string{
					"nhs_back_pain",
					"downie_2013",
					"cochrane_fracture_flags",
					"our_decision",
				},
				Ref: []string{
					"RF10",
					"S58",
				},
			},
			&triage.RedFlag{
				ID:      "age_and_point",
				Says:    "a lesser warning sign at an age under 18",
				MayMean: "Before 18, one such sign can mean more than it does later.",
				When: rule.All{
					&rule.Is{
						Question: "age",
						Values: []string{
							"under_16",
							"age_16_17",
						},
						At:    34,
						Holds: 0x18,
					},
					rule.Any{
						&rule.Is{
							Question: "steroids_long",
							Values: []string{
								"yes",
							},
							At:    39,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "thin_bones",
							Values: []string{
								"yes",
							},
							At:    38,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "never_eases",
							Values: []string{
								"yes",
							},
							At:    75,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "upper_back",
							Values: []string{
								"yes",
							},
							At:    76,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "wakes_at_night",
							Values: []string{
								"yes",
							},
							At:    74,
							Holds: 0x10,
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "At my age, does this sign need a closer look?",
				Evidence:      "expert opinion",
				Finding:       "Expert lists give back pain before 18 or 20 more weight. No study of one sign at this age was found.",
				Sources: []string{
					"nice_ng59",
					"nhs_scotland_radiculopathy",
					"our_decision",
				},
				Ref: []string{
					"RF16",
					"RF17",
					"RF52",
					"2.1",
				},
			},
			&triage.RedFlag{
				ID:      "artery_from_50",
				Says:    "sudden severe pain at 50+, with smoking or high blood pressure, unchanged at rest or spreading",
				MayMean: "It can mean that the main artery in the belly is leaking.",
				When: rule.All{
					rule.All{
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_50_59",
								"age_60_64",
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1e00,
						},
						rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"out_of_the_blue",
									"lifting",
									"twist_or_cough",
									"hard_exercise",
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xfe0,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
								},
								At:    27,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
					},
					&rule.Is{
						Question: "smoke_or_pressure",
						Values: []string{
							"yes",
						},
						At:    54,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "artery_kind",
						Values: []string{
							"still_or_belly",
						},
						At:    55,
						Holds: 0x10,
					},
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could the main artery in my belly be leaking, and can you scan it now?",
				Evidence:      "weak",
				Finding:       "UK guidance warns of a burst main artery in new back pain; smoking and high blood pressure add risk.",
				Sources: []string{
					"nice_ng156",
					"our_decision",
				},
				Ref: []string{
					"RF30",
				},
			},
			&triage.RedFlag{
				ID:      "artery_from_60",
				Says:    "sudden severe pain at 60 or older, unchanged at rest or reaching belly, side or groin",
				MayMean: "It can mean that the main artery in the belly is leaking.",
				When: rule.All{
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_60_64",
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1c00,
					},
					rule.Any{
						&rule.Is{
							Question: "how_it_began",
							Values: []string{
								"out_of_the_blue",
								"lifting",
								"twist_or_cough",
								"hard_exercise",
								"small_fall",
								"accident_before",
								"accident_just_now",
							},
							At:    51,
							Holds: 0xfe0,
						},
						&rule.Is{
							Question: "new_fall",
							Values: []string{
								"yes",
							},
							At:    27,
							Holds: 0x10,
						},
					},
					&rule.Is{
						Question: "severity",
						Values: []string{
							"severe",
							"unbearable",
						},
						At:    35,
						Holds: 0x60,
					},
					&rule.Is{
						Question: "artery_kind",
						Values: []string{
							"still_or_belly",
						},
						At:    55,
						Holds: 0x10,
					},
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could the main artery in my belly be leaking, and can you scan it now?",
				Evidence:      "weak",
				Finding:       "UK guidance says to think of a burst main artery in new back pain, and age adds to the risk.",
				Sources: []string{
					"nice_ng156",
					"general_knowledge",
					"our_decision",
				},
				Ref: []string{
					"RF30",
				},
			},
			&triage.RedFlag{
				ID:      "artery_possible",
				Says:    "sudden severe pain, with an age or health that can strain the main artery",
				MayMean: "At this age, pain like this can also mean that the main artery needs a check.",
				When: rule.All{
					rule.All{
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_50_59",
								"age_60_64",
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1e00,
						},
						rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"out_of_the_blue",
									"lifting",
									"twist_or_cough",
									"hard_exercise",
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xfe0,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
								},
								At:    27,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
					},
					rule.Any{
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_60_64",
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1c00,
						},
						&rule.Is{
							Question: "smoke_or_pressure",
							Values: []string{
								"yes",
							},
							At:    54,
							Holds: 0x10,
						},
					},
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "Should my main artery be checked with a scan?",
				Evidence:      "weak",
				Finding:       "A guide for doctors pairs new back pain with collapse; age and smoking only raise the chance. Pain that keeping still eases, with no pain in belly or side, is a spasm far more often.",
				Sources: []string{
					"nice_ng156",
					"mayo_back_pain",
				},
				Ref: []string{
					"RF30",
				},
			},
			&triage.RedFlag{
				ID:      "asked_three_times",
				Says:    "three requests for help with this pain, without being examined",
				MayMean: "Asking again and again unseen can mean that a change for the worse is missed.",
				When: rule.Any{
					&rule.Is{
						Question: "asked_three_times",
						Values: []string{
							"yes",
						},
						At:    80,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "still_not_examined",
						Values: []string{
							"yes",
						},
						At:    29,
						Holds: 0x10,
					},
				},
				Raises:        3,
				IfUnsure:      3,
				Action:        "be_examined",
				AsksClinician: "Could someone examine me in person today?",
				Evidence:      "expert opinion",
				Finding:       "In phone advice on another illness, repeat calls went with missed danger. One back case is like that.",
				Sources: []string{
					"hssib_cauda_equina",
					"telephone_triage_study",
				},
				Ref: []string{
					"RF53",
				},
			},
			&triage.RedFlag{
				ID:      "back_looks_changed",
				Says:    "a new rash or burning stripe, a lump, a bruise over the bones, or a new hump",
				MayMean: "Such a change can mean shingles, or trouble in a bone of the spine.",
				When: &rule.Is{
					Question: "back_looks_changed",
					Values: []string{
						"yes",
					},
					At:    68,
					Holds: 0x10,
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could you look at my back today, in case it is shingles or a break?",
				Evidence:      "expert opinion",
				Finding:       "In hospital studies, a bruise over the spine often went with a break. Shingles medicine works best within three days.",
				Sources: []string{
					"downie_2013",
					"nhs_back_pain",
					"nhs_shingles",
				},
				Ref: []string{
					"RF15",
					"RF22",
					"RF39",
				},
			},
			&triage.RedFlag{
				ID:      "band_and_legs",
				Says:    "a numb band around the trunk, with changed legs or unsteady walking",
				MayMean: "It can mean pressure on the spinal cord.",
				When: rule.All{
					&rule.Is{
						Question: "tight_band",
						Values: []string{
							"yes",
						},
						At:    60,
						Holds: 0x10,
					},
					rule.Any{
						rule.Any{
							&rule.Is{
								Question: "leg_weakness",
								Values: []string{
									"yes",
								},
								At:    56,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "toes_heels",
								Values: []string{
									"yes",
								},
								At:    62,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "leg_numbness",
							Values: []string{
								"yes",
							},
							At:    57,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "leg_pain",
							Values: []string{
								"yes",
							},
							At:    58,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "unsteady",
							Values: []string{
								"yes",
							},
							At:    59,
							Holds: 0x10,
						},
					},
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could something be pressing on my spinal cord, and do I need a scan today?",
				Evidence:      "expert opinion",
				Finding:       "A UK trust asks for a prompt doctor's visit for a band of pain; the leg part is general knowledge.",
				Sources: []string{
					"northern_trust_back_pain",
					"general_knowledge",
				},
				Ref: []string{
					"RF09",
				},
			},
			&triage.RedFlag{
				ID:      "big_accident",
				Says:    "a crash, high fall or heavy blow within the last two days",
				MayMean: "A strong force can break a bone in the spine, even if you can walk.",
				When: &rule.Is{
					Question: "big_accident",
					Values: []string{
						"yes",
					},
					At:    12,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could a bone in my spine be broken, and should I keep still until it is checked?",
				Evidence:      "moderate",
				Finding:       "Pooled studies put the chance of a break after severe injury near 11 in 100; the two-day line is ours.",
				Sources: []string{
					"nhs_back_pain",
					"downie_2013",
					"cochrane_fracture_flags",
					"our_decision",
				},
				Ref: []string{
					"RF10",
					"S58",
				},
			},
			&triage.RedFlag{
				ID:      "bleed_and_nerve",
				Says:    "a blood thinner or bleeding problem, a knock or sudden severe pain, and nerve signs",
				MayMean: "It can mean bleeding inside the spine that presses on nerves.",
				When: rule.All{
					&rule.Is{
						Question: "blood_thinner",
						Values: []string{
							"yes",
						},
						At:    40,
						Holds: 0x10,
					},
					rule.Any{
						rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xe00,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    27,
								Holds: 0x12,
							},
						},
						rule.All{
							rule.Any{
								&rule.Is{
									Question: "how_it_began",
									Values: []string{
										"out_of_the_blue",
										"lifting",
										"twist_or_cough",
										"hard_exercise",
										"small_fall",
										"accident_before",
										"accident_just_now",
									},
									At:    51,
									Holds: 0xfe0,
								},
								&rule.Is{
									Question: "new_fall",
									Values: []string{
										"yes",
									},
									At:    27,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "severity",
								Values: []string{
									"severe",
									"unbearable",
								},
								At:    35,
								Holds: 0x60,
							},
						},
					},
					rule.Any{
						rule.Any{
							&rule.Is{
								Question: "leg_weakness",
								Values: []string{
									"yes",
								},
								At:    56,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "toes_heels",
								Values: []string{
									"yes",
								},
								At:    62,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "leg_numbness",
							Values: []string{
								"yes",
							},
							At:    57,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "unsteady",
							Values: []string{
								"yes",
							},
							At:    59,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "tight_band",
							Values: []string{
								"yes",
							},
							At:    60,
							Holds: 0x10,
						},
					},
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could blood be pressing on my nerves, and do I need a scan today?",
				Evidence:      "expert opinion",
				Finding:       "No source was read; general knowledge says that thinned blood can leak into the spine after a knock or suddenly.",
				Sources: []string{
					"general_knowledge",
				},
				Ref: []string{
					"RF46",
				},
			},
			&triage.RedFlag{
				ID:      "bone_and_sudden",
				Says:    "sudden pain with long use of steroid tablets, or with thin bones and one more sign",
				MayMean: "With age or weaker bones, even a small strain or fall can mean a break in the spine.",
				When: rule.Any{
					rule.All{
						&rule.Is{
							Question: "steroids_long",
							Values: []string{
								"yes",
							},
							At:    39,
							Holds: 0x10,
						},
						rule.Any{
							rule.Any{
								&rule.Is{
									Question: "how_it_began",
									Values: []string{
										"out_of_the_blue",
										"lifting",
										"twist_or_cough",
										"hard_exercise",
										"small_fall",
										"accident_before",
										"accident_just_now",
									},
									At:    51,
									Holds: 0xfe0,
								},
								&rule.Is{
									Question: "new_fall",
									Values: []string{
										"yes",
									},
									At:    27,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "lying_flat",
								Values: []string{
									"yes",
								},
								At:    69,
								Holds: 0x10,
							},
						},
					},
					rule.All{
						&rule.Is{
							Question: "thin_bones",
							Values: []string{
								"yes",
							},
							At:    38,
							Holds: 0x10,
						},
						rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"out_of_the_blue",
									"lifting",
									"twist_or_cough",
									"hard_exercise",
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xfe0,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
								},
								At:    27,
								Holds: 0x10,
							},
						},
						rule.Any{
							rule.Any{
								&rule.Is{
									Question: "how_it_began",
									Values: []string{
										"small_fall",
										"accident_before",
										"accident_just_now",
									},
									At:    51,
									Holds: 0xe00,
								},
								&rule.Is{
									Question: "new_fall",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    27,
									Holds: 0x12,
								},
							},
							&rule.Is{
								Question: "severity",
								Values: []string{
									"severe",
									"unbearable",
								},
								At:    35,
								Holds: 0x60,
							},
							&rule.Is{
								Question: "upper_back",
								Values: []string{
									"yes",
								},
								At:    76,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
					},
					rule.All{
						rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Should I have an X-ray or scan for a small break in my spine?",
				Evidence:      "weak",
				Finding:       "In pooled studies, long steroid use made a break more likely. Eight in ten back pains begin suddenly, so with thin bones a second point is asked for.",
				Sources: []string{
					"downie_2013",
					"cochrane_fracture_flags",
					"acr_imaging",
					"mayo_back_pain",
					"bace_2016",
				},
				Ref: []string{
					"RF12",
					"RF13",
				},
			},
			&triage.RedFlag{
				ID:      "both_legs",
				Says:    "pain below the buttocks, tingling, numbness or weakness that has reached both legs",
				MayMean: "It can mean that many nerves in the spine are being squeezed at once.",
				When: &rule.Is{
					Question: "both_legs",
					Values: []string{
						"yes",
					},
					At:    5,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could nerves to both legs be squeezed, and do I need a scan today?",
				Evidence:      "weak",
				Finding:       "NHS advice counts symptoms in both legs as an emergency, and the UK pathway lists new pain in both.",
				Sources: []string{
					"nhs_back_pain",
					"girft_cauda_equina",
				},
				Ref: []string{
					"RF05",
					"S54",
				},
			},
			&triage.RedFlag{
				ID:      "cancer_and_nerve",
				Says:    "cancer now or in the past, with weakness, numbness, unsteadiness or a tight band",
				MayMean: "Cancer can spread to the spine and press on nerves.",
				When: rule.All{
					&rule.Is{
						Question: "cancer_ever",
						Values: []string{
							"yes",
						},
						At:    37,
						Holds: 0x10,
					},
					rule.Any{
						rule.Any{
							&rule.Is{
								Question: "leg_weakness",
								Values: []string{
									"yes",
								},
								At:    56,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "toes_heels",
								Values: []string{
									"yes",
								},
								At:    62,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "leg_numbness",
							Values: []string{
								"yes",
							},
							At:    57,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "unsteady",
							Values: []string{
								"yes",
							},
							At:    59,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "tight_band",
							Values: []string{
								"yes",
							},
							At:    60,
							Holds: 0x10,
						},
					},
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could cancer be pressing on my nerves, and do I need a scan today?",
				Evidence:      "weak",
				Finding:       "A past cancer is the most telling sign of cancer in the back. UK guidance asks for help at once when somebody with a cancer, past or present, has signs of pressed nerves.",
				Sources: []string{
					"downie_2013",
					"mayo_back_pain",
					"nice_ng234",
					"general_knowledge",
				},
				Ref: []string{
					"RF18",
				},
			},
			&triage.RedFlag{
				ID:      "cancer_ever",
				Says:    "cancer, now or in the past",
				MayMean: "After cancer, new back pain can mean that the bones of the spine need a check.",
				When: &rule.Is{
					Question: "cancer_ever",
					Values: []string{
						"yes",
					},
					At:    37,
					Holds: 0x10,
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "Could cancer be behind this, and should my spine be scanned?",
				Evidence:      "moderate",
				Finding:       "In pooled studies, past cancer was the best pointer to cancer in the spine.",
				Sources: []string{
					"downie_2013",
					"verhagen_2016",
					"mayo_back_pain",
				},
				Ref: []string{
					"RF18",
				},
			},
			&triage.RedFlag{
				ID:      "cancer_now_or_spreads",
				Says:    "a cancer in care or spread, or an earlier one with a second sign",
				MayMean: "New back pain with such a cancer can mean that the spine is affected.",
				When: rule.Any{
					&rule.Is{
						Question: "cancer_kind",
						Values: []string{
							"in_care_or_spread",
						},
						At:    73,
						Holds: 0x20,
					},
					rule.All{
						&rule.Is{
							Question: "cancer_kind",
							Values: []string{
								"bone_kind",
								"in_care_or_spread",
							},
							At:    73,
							Holds: 0x30,
						},
						rule.Any{
							rule.Any{
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "never_eases",
									Values: []string{
										"yes",
									},
									At:    75,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "upper_back",
									Values: []string{
										"yes",
									},
									At:    76,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "blood_thinner",
									Values: []string{
										"yes",
									},
									At:    40,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "severity",
								Values: []string{
									"severe",
									"unbearable",
								},
								At:    35,
								Holds: 0x60,
							},
							&rule.Is{
								Question: "ill_for_weeks",
								Values: []string{
									"yes",
								},
								At:    67,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "wakes_at_night",
								Values: []string{
									"yes",
								},
								At:    74,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "lying_flat",
								Values: []string{
									"yes",
								},
								At:    69,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "course",
								Values: []string{
									"same_untried",
									"same_tried",
									"worse",
								},
								At:    84,
								Holds: 0xe0,
							},
						},
					},
					rule.All{
						&rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
						rule.Any{
							&rule.Is{
								Question: "never_eases",
								Values: []string{
									"yes",
								},
								At:    75,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "course",
								Values: []string{
									"worse",
								},
								At:    84,
								Holds: 0x80,
							},
							rule.All{
								&rule.Is{
									Question: "wakes_at_night",
									Values: []string{
										"yes",
									},
									At:    74,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "course",
									Values: []string{
										"same_untried",
										"same_tried",
										"worse",
									},
									At:    84,
									Holds: 0xe0,
								},
							},
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could cancer have reached my spine, and should it be scanned?",
				Evidence:      "moderate",
				Finding:       "In pooled studies, past cancer was the best pointer. Guidance asks for help within a day when the pain itself points to the spine. The list of kinds is in part general knowledge.",
				Sources: []string{
					"downie_2013",
					"verhagen_2016",
					"mayo_back_pain",
					"nice_ng234",
					"general_knowledge",
				},
				Ref: []string{
					"RF18",
				},
			},
			&triage.RedFlag{
				ID:      "cannot_walk",
				Says:    "a weak leg or new unsteadiness, and no way to get up or reach the toilet",
				MayMean: "Legs that no longer carry you can mean that the spinal cord or a nerve is squeezed hard.",
				When: rule.All{
					&rule.Is{
						Question: "severity",
						Values: []string{
							"unbearable",
						},
						At:    35,
						Holds: 0x40,
					},
					rule.Any{
						rule.Any{
							&rule.Is{
								Question: "leg_weakness",
								Values: []string{
									"yes",
								},
								At:    56,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "toes_heels",
								Values: []string{
									"yes",
								},
								At:    62,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "unsteady",
							Values: []string{
								"yes",
							},
							At:    59,
							Holds: 0x10,
						},
					},
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could you test my legs and my nerves now?",
				Evidence:      "expert opinion",
				Finding:       "Lists send people who cannot walk to the emergency room; counting pain that keeps you down is our choice.",
				Disagree:      "One list sends trouble with walking to the emergency room. One trust says to see a doctor as soon as you can.",
				Sources: []string{
					"nhs_back_pain",
					"northern_trust_back_pain",
					"nhs_scotland_radiculopathy",
					"our_decision",
				},
				Ref: []string{
					"RF06",
					"RF08",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "chest_or_breath",
				Says:    "chest pain, hard breathing or coughed-up blood",
				MayMean: "It can mean that the heart, the lungs or a large blood vessel needs help at once.",
				When: &rule.Is{
					Question: "chest_or_breath",
					Values: []string{
						"yes",
					},
					At:    7,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could this come from my heart, my lungs or a large blood vessel?",
				Evidence:      "expert opinion",
				Finding:       "NHS advice sends back pain with chest pain to emergency care; the lung signs rest on general knowledge.",
				Sources: []string{
					"nhs_back_pain",
					"general_knowledge",
				},
				Ref: []string{
					"RF28",
					"RF31",
					"RF21",
				},
			},
			&triage.RedFlag{
				ID:      "child_and_sign",
				Says:    "a warning sign with back pain, at an age under 16",
				MayMean: "Under 16, back pain with such a sign can mean an illness that needs a look today.",
				When: rule.All{
					&rule.Is{
						Question: "age",
						Values: []string{
							"under_16",
						},
						At:    34,
						Holds: 0x8,
					},
					rule.Any{
						rule.Any{
							rule.Any{
								rule.Any{
									&rule.Is{
										Question: "leg_weakness",
										Values: []string{
											"yes",
										},
										At:    56,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "toes_heels",
										Values: []string{
											"yes",
										},
										At:    62,
										Holds: 0x10,
									},
								},
								&rule.Is{
									Question: "leg_numbness",
									Values: []string{
										"yes",
									},
									At:    57,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "unsteady",
									Values: []string{
										"yes",
									},
									At:    59,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "tight_band",
									Values: []string{
										"yes",
									},
									At:    60,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
						},
						rule.Any{
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "never_eases",
								Values: []string{
									"yes",
								},
								At:    75,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "upper_back",
								Values: []string{
									"yes",
								},
								At:    76,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "wakes_at_night",
								Values: []string{
									"yes",
								},
								At:    74,
								Holds: 0x10,
							},
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "What could explain this sign with back pain at this age?",
				Evidence:      "expert opinion",
				Finding:       "The main guide starts at age 16, and expert lists give back pain in the young more weight.",
				Sources: []string{
					"nice_ng59",
					"nhs_scotland_radiculopathy",
					"our_decision",
				},
				Ref: []string{
					"RF52",
				},
			},
			&triage.RedFlag{
				ID:      "constant_no_better",
				Says:    "pain that no position eases, and that home care did not help or that gets worse",
				MayMean: "Pain that stays like this for days can mean that it needs a closer look.",
				When: rule.All{
					&rule.Is{
						Question: "never_eases",
						Values: []string{
							"yes",
						},
						At:    75,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "course",
						Values: []string{
							"same_tried",
							"worse",
						},
						At:    84,
						Holds: 0xc0,
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "What besides a strain could cause pain that nothing eases?",
				Evidence:      "expert opinion",
				Finding:       "Pain that is always there and gets worse is on every list. That two days of home care in vain count as well is our decision.",
				Sources: []string{
					"nhs_back_pain",
					"spinal_infection_studies",
					"our_decision",
				},
				Ref: []string{
					"RF20",
					"RF51",
				},
			},
			&triage.RedFlag{
				ID:      "dark_poo_or_pee",
				Says:    "poo black like tar, black or bloody vomit, or pee as dark as cola",
				MayMean: "It can mean bleeding inside, or muscle damage that can harm the kidneys.",
				When: &rule.Is{
					Question: "dark_poo_or_pee",
					Values: []string{
						"yes",
					},
					At:    17,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could I be bleeding inside, or could my kidneys be at risk?",
				Evidence:      "expert opinion",
				Finding:       "NHS medicine advice lists black poo and vomited blood; dark pee after hard effort rests on general knowledge.",
				Sources: []string{
					"nhs_ibuprofen",
					"general_knowledge",
				},
				Ref: []string{
					"RF43",
					"RF45",
				},
			},
			&triage.RedFlag{
				ID:      "diabetes_and_infection",
				Says:    "diabetes, with an infection, a spine procedure or a deep wound in the last three months",
				MayMean: "Together these make an infection in the spine more likely, even without a fever.",
				When: rule.All{
					&rule.Is{
						Question: "diabetes",
						Values: []string{
							"yes",
						},
						At:    41,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "recent_infection",
						Values: []string{
							"yes",
						},
						At:    43,
						Holds: 0x10,
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could there be an infection in my back?",
				Evidence:      "expert opinion",
				Finding:       "In case series of spine infection, many had diabetes or a recent infection, and nearly half no fever. No study of the two together was found.",
				Sources: []string{
					"spinal_infection_studies",
					"our_decision",
				},
				Ref: []string{
					"RF25",
				},
			},
			&triage.RedFlag{
				ID:      "diabetes_and_worse",
				Says:    "diabetes, and pain that gets worse from day to day",
				MayMean: "With diabetes, pain that keeps growing can mean an infection, even without a fever.",
				When: rule.All{
					&rule.Is{
						Question: "diabetes",
						Values: []string{
							"yes",
						},
						At:    41,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "course",
						Values: []string{
							"worse",
						},
						At:    84,
						Holds: 0x80,
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Do I need blood tests to look for an infection in my back?",
				Evidence:      "expert opinion",
				Finding:       "In case series of spine infection, many had diabetes and only about half had a fever.",
				Sources: []string{
					"spinal_infection_studies",
					"our_decision",
				},
				Ref: []string{
					"RF25",
					"RF51",
				},
			},
			&triage.RedFlag{
				ID:      "early_pregnancy",
				Says:    "possible pregnancy, with bleeding, fluid, or pain low on one side or in the shoulder",
				MayMean: "This can mean trouble with the pregnancy, such as one that grows outside the womb.",
				When: rule.All{
					&rule.Is{
						Question: "maybe_pregnant",
						Values: []string{
							"yes",
						},
						At:    36,
						Holds: 0x10,
					},
					rule.Any{
						&rule.Is{
							Question: "bleeding_or_waters",
							Values: []string{
								"yes",
							},
							At:    45,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "one_sided_or_shoulder",
							Values: []string{
								"yes",
							},
							At:    46,
							Holds: 0x10,
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				Action:        "early_pregnancy_today",
				AsksClinician: "Could this be a pregnancy outside the womb, and do I need a scan?",
				Evidence:      "expert opinion",
				Finding:       "A health service lists these signs in early pregnancy as a reason to call.",
				Sources: []string{
					"nhs_pregnancy",
				},
				Ref: []string{
					"RF36",
				},
			},
			&triage.RedFlag{
				ID:      "early_pregnancy_bad",
				Says:    "possible pregnancy, severe pain, and bleeding or one-sided or shoulder pain",
				MayMean: "It can mean that a pregnancy is growing outside the womb and bleeding inside.",
				When: rule.All{
					&rule.Is{
						Question: "maybe_pregnant",
						Values: []string{
							"yes",
						},
						At:    36,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "severity",
						Values: []string{
							"severe",
							"unbearable",
						},
						At:    35,
						Holds: 0x60,
					},
					rule.Any{
						&rule.Is{
							Question: "bleeding_or_waters",
							Values: []string{
								"yes",
							},
							At:    45,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "one_sided_or_shoulder",
							Values: []string{
								"yes",
							},
							At:    46,
							Holds: 0x10,
						},
					},
				},
				Raises:        4,
				IfUnsure:      4,
				Action:        "early_pregnancy",
				AsksClinician: "Could the pregnancy be outside my womb, and can you check for bleeding inside?",
				Evidence:      "expert opinion",
				Finding:       "Public pregnancy advice sends these signs to a doctor or urgent line; emergency for severe pain is stricter.",
				Sources: []string{
					"nhs_pregnancy",
					"our_decision",
				},
				Ref: []string{
					"RF36",
				},
			},
			&triage.RedFlag{
				ID:      "faint_or_clammy",
				Says:    "passing out, or being close to it with cold, damp skin",
				MayMean: "It can mean that you are bleeding inside or that your heart needs help.",
				When: &rule.Is{
					Question: "faint_or_clammy",
					Values: []string{
						"yes",
					},
					At:    9,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could I be bleeding inside, or could it be my heart?",
				Evidence:      "expert opinion",
				Finding:       "UK guidance says to think of a burst main artery when back or belly pain comes with collapse.",
				Sources: []string{
					"nice_ng156",
					"nhs_back_pain",
					"nhs_pregnancy",
				},
				Ref: []string{
					"RF30",
					"RF28",
					"RF36",
				},
			},
			&triage.RedFlag{
				ID:      "fever",
				Says:    "a temperature of 38 C (100.4 F) or more, or shaking chills",
				MayMean: "This can mean an infection in the spine, the kidneys or elsewhere.",
				When: &rule.Is{
					Question: "fever",
					Values: []string{
						"yes",
					},
					At:    63,
					Holds: 0x10,
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could this be an infection in my back, my kidneys or low in my belly?",
				Evidence:      "weak",
				Finding:       "Health services want this checked fast, yet many people with a spine infection have no fever.",
				Disagree:      "The article says to get help at once, and one clinic does so after 48 hours of fever. The NHS page says urgent, the same day.",
				Sources: []string{
					"nhs_back_pain",
					"mayo_back_pain",
					"spinal_infection_studies",
					"menthol_cream_article",
				},
				Ref: []string{
					"RF24",
					"RF33",
					"RF40",
					"S56",
				},
			},
			&triage.RedFlag{
				ID:      "fever_and_spine",
				Says:    "fever or shaking chills, with leg pain, a nerve sign or a higher risk of infection",
				MayMean: "It can mean an infection in or near the spine.",
				When: rule.All{
					&rule.Is{
						Question: "fever",
						Values: []string{
							"yes",
						},
						At:    63,
						Holds: 0x10,
					},
					rule.Any{
						rule.Any{
							rule.Any{
								rule.Any{
									&rule.Is{
										Question: "leg_weakness",
										Values: []string{
											"yes",
										},
										At:    56,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "toes_heels",
										Values: []string{
											"yes",
										},
										At:    62,
										Holds: 0x10,
									},
								},
								&rule.Is{
									Question: "leg_numbness",
									Values: []string{
										"yes",
									},
									At:    57,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "unsteady",
									Values: []string{
										"yes",
									},
									At:    59,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "tight_band",
									Values: []string{
										"yes",
									},
									At:    60,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
						},
						rule.Any{
							&rule.Is{
								Question: "weak_immunity",
								Values: []string{
									"yes",
								},
								At:    42,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "recent_infection",
								Values: []string{
									"yes",
								},
								At:    43,
								Holds: 0x10,
							},
							rule.All{
								&rule.Is{
									Question: "diabetes",
									Values: []string{
										"yes",
									},
									At:    41,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "severity",
									Values: []string{
										"severe",
										"unbearable",
									},
									At:    35,
									Holds: 0x60,
								},
							},
						},
					},
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could there be an infection in my spine, and do I need blood tests and a scan today?",
				Evidence:      "weak",
				Finding:       "Studies of spine infection found that fever is often missing but makes it more likely when present.",
				Sources: []string{
					"spinal_infection_studies",
					"nhs_back_pain",
					"mayo_back_pain",
					"acr_imaging",
					"our_decision",
				},
				Ref: []string{
					"RF24",
					"RF25",
					"RF47",
					"S56",
				},
			},
			&triage.RedFlag{
				ID:      "fever_stiff_neck",
				Says:    "a fever together with a stiff neck and a bad headache",
				MayMean: "It can mean an infection around the brain and spinal cord.",
				When: &rule.Is{
					Question: "fever_stiff_neck",
					Values: []string{
						"yes",
					},
					At:    14,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could this be an infection around my brain or spinal cord?",
				Evidence:      "expert opinion",
				Finding:       "No source was read; general knowledge says such an infection can hurt the neck and back.",
				Sources: []string{
					"general_knowledge",
				},
				Ref: []string{
					"RF27",
				},
			},
			&triage.RedFlag{
				ID:      "fewer_baby_moves",
				Says:    "pregnancy, and the baby moves less than usual",
				MayMean: "It can mean that the baby needs to be checked now.",
				When: &rule.Is{
					Question: "moves_less",
					Values: []string{
						"yes",
					},
					At:    50,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				Action:        "maternity",
				AsksClinician: "Is the baby all right, and should I come in now?",
				Evidence:      "expert opinion",
				Finding:       "Pregnancy advice asks people to call about fewer movements; that it is an emergency is partly general knowledge.",
				Sources: []string{
					"nhs_pregnancy",
					"general_knowledge",
				},
				Ref: []string{
					"RF35",
				},
			},
			&triage.RedFlag{
				ID:      "four_weeks_limits",
				Says:    "pain that still limits daily life after four weeks",
				MayMean: "Pain that still slows you after four weeks can mean that you need help to recover.",
				When: rule.All{
					&rule.Is{
						Question: "onset",
						Values: []string{
							"from_four_weeks",
							"from_six_weeks",
							"over_twelve_weeks",
						},
						At:    52,
						Holds: 0x700,
					},
					rule.Any{
						&rule.Is{
							Question: "severity",
							Values: []string{
								"moderate",
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x70,
						},
						&rule.Is{
							Question: "kept_from_work",
							Values: []string{
								"yes",
							},
							At:    31,
							Holds: 0x10,
						},
						rule.All{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "course",
								Values: []string{
									"a_little",
									"same_untried",
									"same_tried",
									"worse",
								},
								At:    84,
								Holds: 0xf0,
							},
						},
					},
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "What would help me get back to my daily tasks?",
				Evidence:      "weak",
				Finding:       "In long studies most people improved within four weeks, and one clinic sees those who have not.",
				Disagree:      "One clinic names four weeks. Advice on scans names six, and other pages only say a few weeks.",
				Sources: []string{
					"natural_course_cohorts",
					"mayo_back_pain",
					"our_decision",
				},
				Ref: []string{
					"S47",
					"2.9",
					"4.2",
				},
			},
			&triage.RedFlag{
				ID:      "getting_worse",
				Says:    "pain that gets worse from day to day, after three days, at a check-in, or with another sign",
				MayMean: "Pain that keeps growing can mean that its cause needs a closer look.",
				When: rule.All{
					&rule.Is{
						Question: "course",
						Values: []string{
							"worse",
						},
						At:    84,
						Holds: 0x80,
					},
					rule.Any{
						&rule.Is{
							Question: "onset",
							Values: []string{
								"over_three_days",
								"over_a_week",
								"from_two_weeks",
								"from_four_weeks",
								"from_six_weeks",
								"over_twelve_weeks",
							},
							At:    52,
							Holds: 0x7e0,
						},
						&rule.Is{
							Question: "visit",
							Values: []string{
								"check_in",
							},
							At:    20,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
						rule.Any{
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "never_eases",
								Values: []string{
									"yes",
								},
								At:    75,
								Holds: 0x10,
							},
							rule.All{
								&rule.Is{
									Question: "upper_back",
									Values: []string{
										"yes",
									},
									At:    76,
									Holds: 0x10,
								},
								rule.Any{
									&rule.Is{
										Question: "age",
										Values: []string{
											"age_50_59",
											"age_60_64",
											"age_65_74",
											"from_75",
										},
										At:    34,
										Holds: 0x1e00,
									},
									&rule.Is{
										Question: "upper_back_kind",
										Values: []string{
											"no_clear_cause",
										},
										At:    83,
										Holds: 0x10,
									},
								},
							},
							rule.All{
								&rule.Is{
									Question: "bone_spot",
									Values: []string{
										"yes",
									},
									At:    78,
									Holds: 0x10,
								},
								rule.Any{
									&rule.Is{
										Question: "age",
										Values: []string{
											"under_16",
											"age_16_17",
											"age_18_24",
										},
										At:    34,
										Holds: 0x38,
									},
									rule.Any{
										&rule.Is{
											Question: "how_it_began",
											Values: []string{
												"small_fall",
												"accident_before",
												"accident_just_now",
											},
											At:    51,
											Holds: 0xe00,
										},
										&rule.Is{
											Question: "new_fall",
											Values: []string{
												"yes",
												"unsure",
											},
											At:    27,
											Holds: 0x12,
										},
									},
								},
							},
						},
					},
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "What could explain that it keeps getting worse?",
				Evidence:      "expert opinion",
				Finding:       "One large clinic asks people to come if back pain keeps getting worse. Its older advice allows 72 hours.",
				Sources: []string{
					"mayo_back_pain",
				},
				Ref: []string{
					"RF51",
				},
			},
			&triage.RedFlag{
				ID:      "ill_for_weeks",
				Says:    "weeks of weight loss that was not planned, or of drenching night sweats",
				MayMean: "These can mean that an illness of the whole body is behind the pain.",
				When: &rule.Is{
					Question: "ill_for_weeks",
					Values: []string{
						"yes",
					},
					At:    67,
					Holds: 0x10,
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Do I need blood tests to look for a cause outside the muscles?",
				Evidence:      "expert opinion",
				Finding:       "Health services call it urgent, but weight loss alone was a poor guide in studies. Being tired is common in back pain and does not count.",
				Disagree:      "Health services call weight loss urgent. Studies found it a poor guide alone.",
				Sources: []string{
					"nhs_back_pain",
					"mayo_back_pain",
					"downie_2013",
					"nhs_scotland_radiculopathy",
					"general_knowledge",
				},
				Ref: []string{
					"RF19",
					"RF23",
					"S57",
				},
			},
			&triage.RedFlag{
				ID:      "immune_and_severe",
				Says:    "severe pain, with a weak immune system, dialysis, sickle cell, TB, or injected drugs",
				MayMean: "This can mean a sickle cell crisis or an infection, even without a fever.",
				When: rule.All{
					&rule.Is{
						Question: "weak_immunity",
						Values: []string{
							"yes",
						},
						At:    42,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "severity",
						Values: []string{
							"severe",
							"unbearable",
						},
						At:    35,
						Holds: 0x60,
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could this be a sickle cell crisis or an infection?",
				Evidence:      "expert opinion",
				Finding:       "No source was read for this; it is widely taught for a sickle cell crisis.",
				Sources: []string{
					"general_knowledge",
					"our_decision",
				},
				Ref: []string{
					"RF47",
				},
			},
			&triage.RedFlag{
				ID:      "knock_on_thinner",
				Says:    "a knock to the back, with a blood thinner or slow clotting",
				MayMean: "This can mean bleeding inside that does not show on the skin.",
				When: rule.All{
					&rule.Is{
						Question: "blood_thinner",
						Values: []string{
							"yes",
						},
						At:    40,
						Holds: 0x10,
					},
					rule.Any{
						&rule.Is{
							Question: "how_it_began",
							Values: []string{
								"small_fall",
								"accident_before",
								"accident_just_now",
							},
							At:    51,
							Holds: 0xe00,
						},
						&rule.Is{
							Question: "new_fall",
							Values: []string{
								"yes",
								"unsure",
							},
							At:    27,
							Holds: 0x12,
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could I be bleeding inside?",
				Evidence:      "weak",
				Finding:       "In one emergency room a blood thinner was the strongest single sign of a serious cause.",
				Sources: []string{
					"ed_cohort_2014",
					"general_knowledge",
				},
				Ref: []string{
					"RF46",
				},
			},
			&triage.RedFlag{
				ID:      "leg_failing",
				Says:    "a leg that is quickly losing strength or will not take weight",
				MayMean: "It can mean that a nerve is being squeezed hard and needs help fast.",
				When: &rule.Is{
					Question: "leg_failing",
					Values: []string{
						"yes",
					},
					At:    6,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Can you test the strength of my legs and my nerves today?",
				Evidence:      "weak",
				Finding:       "Sources differ on one weak leg, but US and UK advice speeds up when weakness is severe or grows.",
				Disagree:      "Sources range from an urgent referral to help at once. For fast loss we take the stricter side.",
				Sources: []string{
					"acr_imaging",
					"nhs_scotland_radiculopathy",
					"mayo_back_pain",
					"cauda_equina_cards",
				},
				Ref: []string{
					"RF06",
					"S54",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "leg_numbness",
				Says:    "new tingling or numbness below one knee",
				MayMean: "This can mean that a nerve from the low back is irritated or pressed.",
				When: &rule.Is{
					Question: "leg_numbness",
					Values: []string{
						"yes",
					},
					At:    57,
					Holds: 0x10,
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "Could you check the feeling and the reflexes in my leg?",
				Evidence:      "weak",
				Finding:       "One health guide advises a check, one wants it seen at once, and one does not list it.",
				Disagree:      "One US clinic wants any leg symptom seen at once. One guide asks for a check, and the NHS list leaves it out.",
				Sources: []string{
					"informedhealth_back_pain",
					"mayo_back_pain",
					"nhs_back_pain",
					"nhs_scotland_radiculopathy",
				},
				Ref: []string{
					"RF07",
					"S48",
					"S54",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "leg_weakness",
				Says:    "one leg or foot that has become weaker, also if only a test shows it",
				MayMean: "This can mean that a nerve in the back is pressed hard enough to weaken the leg.",
				When: rule.Any{
					&rule.Is{
						Question: "leg_weakness",
						Values: []string{
							"yes",
						},
						At:    56,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "toes_heels",
						Values: []string{
							"yes",
						},
						At:    62,
						Holds: 0x10,
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could you test the strength of my legs and feet today?",
				Evidence:      "weak",
				Finding:       "Guides ask for a quick check when a leg grows weak, but differ on how quick.",
				Disagree:      "One US clinic says to get help at once, and UK advice asks for an urgent referral. One service says it is not always an emergency.",
				Sources: []string{
					"acr_imaging",
					"nhs_scotland_radiculopathy",
					"mayo_back_pain",
					"cauda_equina_cards",
				},
				Ref: []string{
					"RF06",
					"S48",
					"S54",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "locked_jaw",
				Says:    "a locked jaw, cramps of the whole body, or a neck or eyes twisted by a new medicine",
				MayMean: "It can mean poison from germs in a wound, or a bad reaction to a medicine.",
				When: &rule.Is{
					Question: "locked_jaw",
					Values: []string{
						"yes",
					},
					At:    15,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could this come from germs in a wound, or from a medicine?",
				Evidence:      "expert opinion",
				Finding:       "No source was read; general knowledge names tetanus and reactions to some sickness or mental illness medicines.",
				Sources: []string{
					"general_knowledge",
				},
				Ref: []string{
					"RF41",
					"RF44",
				},
			},
			&triage.RedFlag{
				ID:      "lying_flat",
				Says:    "at 60 or over, pain too strong to lie flat",
				MayMean: "From 60, this can mean that a bone of the spine has given way.",
				When: &rule.Is{
					Question: "lying_flat",
					Values: []string{
						"yes",
					},
					At:    69,
					Holds: 0x10,
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "Could there be a small break in my spine?",
				Evidence:      "weak",
				Finding:       "In hospital, 8 in 10 people with a broken bone of the spine could not lie flat for pain. In a fresh strain it often hurts as well.",
				Sources: []string{
					"langdon_2010",
					"our_decision",
				},
				Ref: []string{
					"RF14",
					"RF16",
				},
			},
			&triage.RedFlag{
				ID:      "night_and_rest",
				Says:    "pain that no position eases and that wakes the person at night",
				MayMean: "Pain that neither lying nor moving changes can mean that more than a strain is at work.",
				When: rule.All{
					&rule.Is{
						Question: "never_eases",
						Values: []string{
							"yes",
						},
						At:    75,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "wakes_at_night",
						Values: []string{
							"yes",
						},
						At:    74,
						Holds: 0x10,
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "What besides a strain could cause pain that nothing eases?",
				Evidence:      "expert opinion",
				Finding:       "Night pain alone told nothing in a study. One health service counts it only together with pain that rest does not ease.",
				Disagree:      "An NHS list counts either one. One trust asks for both.",
				Sources: []string{
					"harding_2005",
					"nhs_sheffield",
					"nhs_back_pain",
				},
				Ref: []string{
					"RF20",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "old_trouble",
				Says:    "long-standing trouble with both legs or with peeing that nobody has checked",
				MayMean: "Old trouble of this kind can hide new signs, so someone should check your nerves.",
				When: &rule.Is{
					Question: "old_trouble",
					Values: []string{
						"yes",
					},
					At:    81,
					Holds: 0x10,
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "Could you check the nerves to my legs and my bladder?",
				Evidence:      "expert opinion",
				Finding:       "The sources speak of new changes; a visit for old, unchecked ones is our own decision.",
				Sources: []string{
					"nhs_back_pain",
					"girft_cauda_equina",
					"our_decision",
				},
				Ref: []string{
					"RF02",
					"RF05",
				},
			},
			&triage.RedFlag{
				ID:      "older_and_load",
				Says:    "back pain that began with a strain or knock, at age 75 or over",
				MayMean: "From age 75, even a lift or a twist can mean a small break in the spine.",
				When: rule.All{
					&rule.Is{
						Question: "age",
						Values: []string{
							"from_75",
						},
						At:    34,
						Holds: 0x1000,
					},
					rule.Any{
						&rule.Is{
							Question: "how_it_began",
							Values: []string{
								"lifting",
								"twist_or_cough",
								"hard_exercise",
								"small_fall",
								"accident_before",
								"accident_just_now",
							},
							At:    51,
							Holds: 0xfc0,
						},
						&rule.Is{
							Question: "new_fall",
							Values: []string{
								"yes",
							},
							At:    27,
							Holds: 0x10,
						},
					},
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "Should I have an X-ray or scan for a small break in my spine?",
				Evidence:      "expert opinion",
				Finding:       "In older people in general practice, 75 and over was one of five signs that told breaks from other pain. The time for a visit is our decision.",
				Disagree:      "Sources draw the line at 50, 55, 65 or 70. Some ask for a scan after a small strain, others for a visit.",
				Sources: []string{
					"bace_2016",
					"downie_2013",
					"henschke_2009",
					"acr_imaging",
					"our_decision",
				},
				Ref: []string{
					"RF11",
					"RF14",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "older_points",
				Says:    "from 50 or 60, two signs of a bone that gave way",
				MayMean: "From this age, two such signs together can mean a small break in the spine.",
				When: rule.Any{
					rule.All{
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_50_59",
								"age_60_64",
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1e00,
						},
						rule.AtLeast{
							N: 2,
							Of: []rule.Expr{
								rule.Any{
									&rule.Is{
										Question: "how_it_began",
										Values: []string{
											"small_fall",
											"accident_before",
											"accident_just_now",
										},
										At:    51,
										Holds: 0xe00,
									},
									&rule.Is{
										Question: "new_fall",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    27,
										Holds: 0x12,
									},
								},
								&rule.Is{
									Question: "severity",
									Values: []string{
										"severe",
										"unbearable",
									},
									At:    35,
									Holds: 0x60,
								},
								&rule.Is{
									Question: "upper_back",
									Values: []string{
										"yes",
									},
									At:    76,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "never_eases",
									Values: []string{
										"yes",
									},
									At:    75,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
						},
					},
					rule.All{
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_60_64",
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1c00,
						},
						rule.AtLeast{
							N: 2,
							Of: []rule.Expr{
								rule.Any{
									&rule.Is{
										Question: "how_it_began",
										Values: []string{
											"small_fall",
											"accident_before",
											"accident_just_now",
										},
										At:    51,
										Holds: 0xe00,
									},
									&rule.Is{
										Question: "new_fall",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    27,
										Holds: 0x12,
									},
								},
								&rule.Is{
									Question: "severity",
									Values: []string{
										"severe",
										"unbearable",
									},
									At:    35,
									Holds: 0x60,
								},
								&rule.Is{
									Question: "upper_back",
									Values: []string{
										"yes",
									},
									At:    76,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "never_eases",
									Values: []string{
										"yes",
									},
									At:    75,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "lying_flat",
									Values: []string{
										"yes",
									},
									At:    69,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "course",
									Values: []string{
										"worse",
									},
									At:    84,
									Holds: 0x80,
								},
								&rule.Is{
									Question: "age",
									Values: []string{
										"from_75",
									},
									At:    34,
									Holds: 0x1000,
								},
							},
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Should I have an X-ray or scan for a small break in my spine?",
				Evidence:      "weak",
				Finding:       "In older people in general practice, five signs went with a break. They were a knock, severe pain, the upper back, thin bones and an age of 75.",
				Disagree:      "Sources draw the line of age at 50, 55, 65, 70 or 75. We count signs together from 50, and more of them from 60.",
				Sources: []string{
					"bace_2016",
					"langdon_2010",
					"downie_2013",
					"henschke_2009",
					"our_decision",
				},
				Ref: []string{
					"RF11",
					"RF13",
					"RF14",
					"RF21",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "one_weak",
				Says:    "a lesser warning sign",
				MayMean: "One such sign is common, yet it can mean that the pain has another cause than strain.",
				When: rule.Any{
					&rule.Is{
						Question: "steroids_long",
						Values: []string{
							"yes",
						},
						At:    39,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "thin_bones",
						Values: []string{
							"yes",
						},
						At:    38,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "never_eases",
						Values: []string{
							"yes",
						},
						At:    75,
						Holds: 0x10,
					},
					rule.All{
						&rule.Is{
							Question: "upper_back",
							Values: []string{
								"yes",
							},
							At:    76,
							Holds: 0x10,
						},
						rule.Any{
							&rule.Is{
								Question: "age",
								Values: []string{
									"age_50_59",
									"age_60_64",
									"age_65_74",
									"from_75",
								},
								At:    34,
								Holds: 0x1e00,
							},
							&rule.Is{
								Question: "upper_back_kind",
								Values: []string{
									"no_clear_cause",
								},
								At:    83,
								Holds: 0x10,
							},
						},
					},
					rule.All{
						&rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						rule.Any{
							&rule.Is{
								Question: "age",
								Values: []string{
									"under_16",
									"age_16_17",
									"age_18_24",
								},
								At:    34,
								Holds: 0x38,
							},
							rule.Any{
								&rule.Is{
									Question: "how_it_began",
									Values: []string{
										"small_fall",
										"accident_before",
										"accident_just_now",
									},
									At:    51,
									Holds: 0xe00,
								},
								&rule.Is{
									Question: "new_fall",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    27,
									Holds: 0x12,
								},
							},
						},
					},
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "Does this sign need a closer look?",
				Evidence:      "expert opinion",
				Finding:       "In one study 8 in 10 people had some warning sign, yet about 1 in 100 had a serious cause.",
				Disagree:      "An NHS list calls some of these signs urgent. Studies found most of them poor guides when they stand alone.",
				Sources: []string{
					"henschke_2009",
					"downie_2013",
					"nhs_back_pain",
					"our_decision",
				},
				Ref: []string{
					"RF12",
					"RF13",
					"RF16",
					"RF17",
					"RF20",
					"RF21",
					"2.1",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "pain_most_days",
				Says:    "back pain on most days for over three months that was never examined, or has changed",
				MayMean: "Lasting pain that nobody has looked at as it is now can mean that you need other help.",
				When: &rule.Is{
					Question: "lasting_unseen",
					Values: []string{
						"yes",
					},
					At:    82,
					Holds: 0x10,
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "Which exercise program would suit me, and what else could help?",
				Evidence:      "expert opinion",
				Finding:       "Guides put exercise and teaching first for pain that lasts. One examination is enough until it changes; the visit is our decision.",
				Disagree:      "The article adds bouts that keep coming back. Guidelines go by twelve weeks, and one research group by six.",
				Sources: []string{
					"nice_ng59",
					"acp_2017",
					"who_2023",
					"our_decision",
				},
				Ref: []string{
					"RF48",
					"S12",
					"4.3",
				},
			},
			&triage.RedFlag{
				ID:      "pain_rising",
				Says:    "pain scores that rose from check-in to check-in",
				MayMean: "Pain that keeps rising can mean that its cause needs a closer look.",
				When: &rule.Is{
					Question: "pain_trend",
					Values: []string{
						"rising",
					},
					At:    22,
					Holds: 0x10,
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "What could explain that my pain keeps rising?",
				Evidence:      "expert opinion",
				Finding:       "No source sets a number; a rise at two check-ins in a row is our own line.",
				Sources: []string{
					"our_decision",
				},
				Ref: []string{
					"RF51",
					"4.2",
				},
			},
			&triage.RedFlag{
				ID:      "pee_bad",
				Says:    "burning or bloody pee, with blood, in a man, or with another risk such as pregnancy, diabetes or age",
				MayMean: "This can mean a stone, or an infection that has reached the kidneys.",
				When: rule.All{
					&rule.Is{
						Question: "pee_pain_or_blood",
						Values: []string{
							"yes",
						},
						At:    65,
						Holds: 0x10,
					},
					rule.Any{
						&rule.Is{
							Question: "pee_kind",
							Values: []string{
								"blood_or_man",
							},
							At:    71,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "visit",
							Values: []string{
								"check_in",
							},
							At:    20,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "diabetes",
							Values: []string{
								"yes",
							},
							At:    41,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "weak_immunity",
							Values: []string{
								"yes",
							},
							At:    42,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "recent_infection",
							Values: []string{
								"yes",
							},
							At:    43,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "age",
							Values: []string{
								"under_16",
							},
							At:    34,
							Holds: 0x8,
						},
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						&rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
						&rule.Is{
							Question: "steady_side",
							Values: []string{
								"yes",
							},
							At:    77,
							Holds: 0x10,
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could you test my pee for infection and for blood?",
				Evidence:      "expert opinion",
				Finding:       "Advice asks for the same day with blood, in men, in pregnancy, with diabetes or pain in the side.",
				Sources: []string{
					"nhs_kidney",
					"mayo_back_pain",
					"our_decision",
				},
				Ref: []string{
					"RF33",
					"RF34",
				},
			},
			&triage.RedFlag{
				ID:      "pee_pain_or_blood",
				Says:    "burning or bloody pee",
				MayMean: "This can mean an infection of the bladder.",
				When: &rule.Is{
					Question: "pee_pain_or_blood",
					Values: []string{
						"yes",
					},
					At:    65,
					Holds: 0x10,
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "Could you test my pee for infection and for blood?",
				Evidence:      "expert opinion",
				Finding:       "Kidney advice lists sore pee with back pain as a reason to get help. In a woman without blood, fever or another risk it may wait some days.",
				Sources: []string{
					"nhs_kidney",
					"mayo_back_pain",
				},
				Ref: []string{
					"RF33",
					"RF34",
				},
			},
			&triage.RedFlag{
				ID:      "pee_trouble",
				Says:    "a new change in bladder control, or pee that will not come",
				MayMean: "It can mean that the nerves to the bladder are being squeezed, and time matters.",
				When: &rule.Is{
					Question: "pee_trouble",
					Values: []string{
						"yes",
					},
					At:    2,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Can you check whether my bladder empties, and whether my nerves are squeezed?",
				Evidence:      "weak",
				Finding:       "NHS advice and the UK pathway list new bladder trouble with back pain as a reason for emergency care.",
				Sources: []string{
					"nhs_back_pain",
					"girft_cauda_equina",
					"cauda_equina_cards",
					"sepsis_safety_net",
				},
				Ref: []string{
					"RF02",
					"RF26",
					"S55",
				},
			},
			&triage.RedFlag{
				ID:      "poo_trouble",
				Says:    "a new loss of bowel control, or less feeling on the toilet",
				MayMean: "It can mean that the nerves to the bowel are being squeezed, and time matters.",
				When: &rule.Is{
					Question: "poo_trouble",
					Values: []string{
						"yes",
					},
					At:    3,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could nerves to my bowels be squeezed in my spine?",
				Evidence:      "weak",
				Finding:       "NHS advice and the UK pathway name new bowel trouble with back pain as a reason for emergency care.",
				Sources: []string{
					"nhs_back_pain",
					"girft_cauda_equina",
					"cauda_equina_cards",
				},
				Ref: []string{
					"RF03",
					"S55",
				},
			},
			&triage.RedFlag{
				ID:      "pregnancy_alarm",
				Says:    "pregnancy with bleeding, lost fluid, tightenings, wave pain, bad headache or changed sight",
				MayMean: "It can mean that you or the baby needs help now.",
				When: rule.All{
					&rule.Is{
						Question: "pregnancy_stage",
						Values: []string{
							"under_16_weeks",
							"from_16_weeks",
						},
						At:    44,
						Holds: 0x30,
					},
					rule.Any{
						&rule.Is{
							Question: "bleeding_or_waters",
							Values: []string{
								"yes",
							},
							At:    45,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "tightenings",
							Values: []string{
								"yes",
							},
							At:    47,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "wave_pain",
							Values: []string{
								"yes",
							},
							At:    48,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "headache_or_sight",
							Values: []string{
								"yes",
							},
							At:    49,
							Holds: 0x10,
						},
					},
				},
				Raises:        4,
				IfUnsure:      4,
				Action:        "maternity",
				AsksClinician: "Are the baby and I all right, and should I come in now?",
				Evidence:      "expert opinion",
				Finding:       "Pregnancy advice asks people to call about these signs; that they are emergencies is partly general knowledge.",
				Sources: []string{
					"nhs_pregnancy",
					"general_knowledge",
				},
				Ref: []string{
					"RF35",
				},
			},
			&triage.RedFlag{
				ID:      "pregnant_and_severe",
				Says:    "severe new back pain in pregnancy",
				MayMean: "An ache is common now, but severe new pain can come from the pregnancy or the kidneys.",
				When: rule.All{
					&rule.Is{
						Question: "pregnancy_stage",
						Values: []string{
							"under_16_weeks",
							"from_16_weeks",
						},
						At:    44,
						Holds: 0x30,
					},
					&rule.Is{
						Question: "severity",
						Values: []string{
							"severe",
							"unbearable",
						},
						At:    35,
						Holds: 0x60,
					},
				},
				Raises:        3,
				IfUnsure:      3,
				Action:        "maternity_today",
				AsksClinician: "Could this pain come from the pregnancy?",
				Evidence:      "expert opinion",
				Finding:       "Pages ask for a call the same day in the last six months of pregnancy. We ask it at any stage.",
				Sources: []string{
					"nhs_pregnancy",
					"northern_trust_back_pain",
					"our_decision",
				},
				Ref: []string{
					"RF37",
				},
			},
			&triage.RedFlag{
				ID:      "private_and_leg",
				Says:    "leg trouble, and a question about feeling in sex that stayed open",
				MayMean: "Leg trouble with lost feeling in sex can mean pressure on the nerves low in the spine.",
				When: rule.All{
					&rule.Is{
						Question: "sex_change",
						Values: []string{
							"rather_not_say",
							"unsure",
							"yes",
						},
						At:    4,
						Holds: 0x52,
					},
					rule.Any{
						rule.Any{
							rule.Any{
								&rule.Is{
									Question: "leg_weakness",
									Values: []string{
										"yes",
									},
									At:    56,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "toes_heels",
									Values: []string{
										"yes",
									},
									At:    62,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "unsteady",
								Values: []string{
									"yes",
								},
								At:    59,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "tight_band",
								Values: []string{
									"yes",
								},
								At:    60,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "leg_pain",
							Values: []string{
								"yes",
							},
							At:    58,
							Holds: 0x10,
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could we talk in private about feeling below the waist, and could you test my nerves?",
				Evidence:      "weak",
				Finding:       "Nerve emergency guides list a change in sex as a warning sign, and one sign is enough.",
				Sources: []string{
					"girft_cauda_equina",
					"cauda_equina_cards",
				},
				Ref: []string{
					"RF04",
				},
			},
			&triage.RedFlag{
				ID:      "risk_pain_unexplained",
				Says:    "pain that no strain explains, or that stays or grows, with a higher infection risk",
				MayMean: "With this risk, such pain can mean an infection in the spine, even without a fever.",
				When: rule.Any{
					&rule.Is{
						Question: "risk_pain_kind",
						Values: []string{
							"unexplained_or_worse",
						},
						At:    72,
						Holds: 0x10,
					},
					rule.All{
						rule.Any{
							&rule.Is{
								Question: "weak_immunity",
								Values: []string{
									"yes",
								},
								At:    42,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "recent_infection",
								Values: []string{
									"yes",
								},
								At:    43,
								Holds: 0x10,
							},
						},
						rule.Any{
							&rule.Is{
								Question: "never_eases",
								Values: []string{
									"yes",
								},
								At:    75,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "course",
								Values: []string{
									"worse",
								},
								At:    84,
								Holds: 0x80,
							},
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Do I need blood tests or a scan to look for an infection in my spine?",
				Evidence:      "weak",
				Finding:       "In case series only about half the people with a spine infection had a fever.",
				Sources: []string{
					"spinal_infection_studies",
					"acr_imaging",
				},
				Ref: []string{
					"RF25",
				},
			},
			&triage.RedFlag{
				ID:      "saddle_numbness",
				Says:    "newly numb or strange skin around the bottom, private parts or inner thighs",
				MayMean: "It can mean that nerves low in the spine are being squeezed, and time matters.",
				When: &rule.Is{
					Question: "saddle_numbness",
					Values: []string{
						"yes",
					},
					At:    1,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could nerves at the base of my spine be squeezed, and do I need a scan today?",
				Evidence:      "weak",
				Finding:       "UK guidance sends any one new change of this kind to emergency care; one hospital trust asks for two.",
				Disagree:      "UK guidance acts on any one such sign. One hospital trust asks for two or more.",
				Sources: []string{
					"nhs_back_pain",
					"girft_cauda_equina",
					"cauda_equina_cards",
				},
				Ref: []string{
					"RF01",
					"S54",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "self_harm",
				Says:    "thoughts of suicide or self-harm",
				MayMean: "Pain can bring such thoughts on, and you do not have to face them alone.",
				When: &rule.Is{
					Question: "self_harm",
					Values: []string{
						"yes",
					},
					At:    18,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				Action:        "crisis",
				OutOfScope:    "crisis",
				AsksClinician: "Who can stay with me or talk with me right now?",
				Evidence:      "expert opinion",
				Finding:       "No source was read; that long or strong pain can bring such thoughts is general knowledge.",
				Sources: []string{
					"general_knowledge",
				},
				Ref: []string{
					"RF54",
				},
			},
			&triage.RedFlag{
				ID:      "severe_check_in",
				Says:    "severe pain that has not eased since it began",
				MayMean: "Severe pain that does not ease can mean that you need more help than a plan at home.",
				When: rule.All{
					&rule.Is{
						Question: "visit",
						Values: []string{
							"check_in",
						},
						At:    20,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "severity",
						Values: []string{
							"severe",
							"unbearable",
						},
						At:    35,
						Holds: 0x60,
					},
					&rule.Is{
						Question: "course",
						Values: []string{
							"same_untried",
							"same_tried",
							"worse",
						},
						At:    84,
						Holds: 0xe0,
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "What else can I do for the pain, and does it need a closer look?",
				Evidence:      "expert opinion",
				Finding:       "An official page asks for help the same day when pain stops daily life; the timing is ours.",
				Disagree:      "A first look takes severe pain after two days as a reason to be seen within days. At a check-in it has been watched, so we ask for today.",
				Sources: []string{
					"nhs_back_pain",
					"our_decision",
				},
				Ref: []string{
					"RF50",
					"4.2",
				},
			},
			&triage.RedFlag{
				ID:      "severe_no_better",
				Says:    "severe pain that is no easier after three days",
				MayMean: "Pain this strong for days can mean that you need other help.",
				When: rule.All{
					&rule.Is{
						Question: "onset",
						Values: []string{
							"over_three_days",
							"over_a_week",
							"from_two_weeks",
							"from_four_weeks",
							"from_six_weeks",
							"over_twelve_weeks",
						},
						At:    52,
						Holds: 0x7e0,
					},
					&rule.Is{
						Question: "severity",
						Values: []string{
							"severe",
							"unbearable",
						},
						At:    35,
						Holds: 0x60,
					},
					&rule.Is{
						Question: "course",
						Values: []string{
							"same_untried",
							"same_tried",
							"worse",
						},
						At:    84,
						Holds: 0xe0,
					},
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "What else can I do for the pain?",
				Evidence:      "expert opinion",
				Finding:       "One clinic's older advice expected some change by 72 hours; the timing is ours.",
				Disagree:      "One clinic's older advice expects a change by 72 hours. Other pages allow weeks, if nothing gets worse.",
				Sources: []string{
					"mayo_back_pain",
					"our_decision",
				},
				Ref: []string{
					"RF50",
					"4.2",
				},
			},
			&triage.RedFlag{
				ID:      "sex_change",
				Says:    "a recent change in how sex feels or works",
				MayMean: "It can mean that nerves low in the spine are being squeezed, and time matters.",
				When: &rule.Is{
					Question: "sex_change",
					Values: []string{
						"yes",
					},
					At:    4,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could nerves low in my spine be squeezed?",
				Evidence:      "weak",
				Finding:       "The UK pathway and warning cards for patients list this change; some NHS copies leave it out.",
				Disagree:      "The UK pathway lists it. Some copies of the NHS page leave it out.",
				Sources: []string{
					"girft_cauda_equina",
					"cauda_equina_cards",
					"nhs_back_pain",
				},
				Ref: []string{
					"RF04",
				},
			},
			&triage.RedFlag{
				ID:      "sick_or_yellow",
				Says:    "being sick again and again, or eyes that look yellow",
				MayMean: "This can mean trouble in the kidneys, gallbladder or liver that you feel in the back.",
				When: &rule.Is{
					Question: "sick_or_yellow",
					Values: []string{
						"yes",
					},
					At:    64,
					Holds: 0x10,
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could this come from my kidneys, gallbladder or liver, and do I need blood tests?",
				Evidence:      "expert opinion",
				Finding:       "Kidney advice lists being sick with side pain as urgent. The rest is general knowledge.",
				Sources: []string{
					"nhs_kidney",
					"cleveland_back_spasms",
					"general_knowledge",
				},
				Ref: []string{
					"RF33",
					"RF38",
					"RF42",
				},
			},
			&triage.RedFlag{
				ID:      "six_weeks",
				Says:    "back pain for six weeks or more",
				MayMean: "Pain that lasts six weeks can mean that something keeps it going.",
				When: rule.All{
					&rule.Is{
						Question: "onset",
						Values: []string{
							"from_six_weeks",
							"over_twelve_weeks",
						},
						At:    52,
						Holds: 0x600,
					},
					rule.Any{
						&rule.Is{
							Question: "visit",
							Values: []string{
								"first",
							},
							At:    20,
							Holds: 0x8,
						},
						&rule.Is{
							Question: "pain_now",
							Values: []string{
								"low",
								"middle",
								"high",
							},
							At:    33,
							Holds: 0x70,
						},
					},
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "What keeps my pain going, and would a scan change anything?",
				Evidence:      "weak",
				Finding:       "Most of the drop in pain came within six weeks, and scans are considered only after that.",
				Disagree:      "Advice on scans names six weeks. Guidelines call pain long-lasting only after twelve.",
				Sources: []string{
					"natural_course_cohorts",
					"acr_imaging",
					"nice_ng59",
					"our_decision",
				},
				Ref: []string{
					"S50",
					"4.2",
				},
			},
			&triage.RedFlag{
				ID:      "small_jolt",
				Says:    "back pain after a knock, or severe pain after a strain, with bones that may break more easily",
				MayMean: "With age or weaker bones, even a small strain or fall can mean a break in the spine.",
				When: rule.Any{
					rule.All{
						rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xe00,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    27,
								Holds: 0x12,
							},
						},
						rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
					},
					rule.All{
						rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xe00,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    27,
								Holds: 0x12,
							},
						},
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
					},
					rule.All{
						rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xe00,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    27,
								Holds: 0x12,
							},
						},
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_50_59",
								"age_60_64",
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1e00,
						},
						&rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
					},
					rule.All{
						rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"lifting",
									"twist_or_cough",
									"hard_exercise",
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xfc0,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
								},
								At:    27,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						&rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Should I have an X-ray or scan for a small break in my spine?",
				Evidence:      "weak",
				Finding:       "Guides agree on a check after small knocks in older people, but not on how fast.",
				Disagree:      "One trust sends people to the emergency room, and one clinic says at once. Others ask for a scan or a visit.",
				Sources: []string{
					"acr_imaging",
					"mayo_back_pain",
					"northern_trust_back_pain",
				},
				Ref: []string{
					"RF11",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "steady_side",
				Says:    "steady pain deep in one side, under the ribs",
				MayMean: "Pain here that moving does not change can mean that it comes from a kidney or the belly.",
				When: &rule.Is{
					Question: "steady_side",
					Values: []string{
						"yes",
					},
					At:    77,
					Holds: 0x10,
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "Could this pain come from a kidney or my belly and not from my back?",
				Evidence:      "weak",
				Finding:       "In one emergency room, pain in the flank made a serious cause about five times as likely.",
				Sources: []string{
					"ed_cohort_1000",
					"nhs_kidney",
					"our_decision",
				},
				Ref: []string{
					"RF32",
					"RF33",
					"RF38",
				},
			},
			&triage.RedFlag{
				ID:      "steady_side_bad",
				Says:    "steady pain deep in one side under the ribs, with severe pain, age or another risk",
				MayMean: "Pain here with such a sign can mean that a kidney or another organ in the belly is in trouble.",
				When: rule.All{
					&rule.Is{
						Question: "steady_side",
						Values: []string{
							"yes",
						},
						At:    77,
						Holds: 0x10,
					},
					rule.Any{
						&rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
						&rule.Is{
							Question: "never_eases",
							Values: []string{
								"yes",
							},
							At:    75,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "course",
							Values: []string{
								"worse",
							},
							At:    84,
							Holds: 0x80,
						},
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						&rule.Is{
							Question: "blood_thinner",
							Values: []string{
								"yes",
							},
							At:    40,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "recent_infection",
							Values: []string{
								"yes",
							},
							At:    43,
							Holds: 0x10,
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could a kidney or another organ in my belly cause this?",
				Evidence:      "weak",
				Finding:       "In one emergency room, pain in the flank made a serious cause about five times as likely.",
				Sources: []string{
					"ed_cohort_1000",
					"nhs_kidney",
					"our_decision",
				},
				Ref: []string{
					"RF32",
					"RF33",
					"RF38",
				},
			},
			&triage.RedFlag{
				ID:      "stone_from_60",
				Says:    "pain in waves to the groin or through from the belly, at 60 or over",
				MayMean: "At this age it can come from the main artery, even when it feels like a kidney stone.",
				When: rule.All{
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_60_64",
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1c00,
					},
					&rule.Is{
						Question: "waves_or_belly",
						Values: []string{
							"yes",
						},
						At:    66,
						Holds: 0x10,
					},
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could this come from the main artery in my belly?",
				Evidence:      "expert opinion",
				Finding:       "Guidance names a torn main artery in new pain at this age. That a first stone counts is general knowledge.",
				Sources: []string{
					"nice_ng156",
					"general_knowledge",
				},
				Ref: []string{
					"RF30",
					"RF32",
				},
			},
			&triage.RedFlag{
				ID:      "stone_or_belly_bad",
				Says:    "pain in waves or from the belly, plus an extra warning such as fever or vomiting",
				MayMean: "It can mean a blocked kidney, or trouble in another organ in the belly.",
				When: rule.All{
					&rule.Is{
						Question: "waves_or_belly",
						Values: []string{
							"yes",
						},
						At:    66,
						Holds: 0x10,
					},
					rule.Any{
						&rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
						&rule.Is{
							Question: "sick_or_yellow",
							Values: []string{
								"yes",
							},
							At:    64,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "fever",
							Values: []string{
								"yes",
							},
							At:    63,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "one_kidney",
							Values: []string{
								"yes",
							},
							At:    70,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
					},
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could a kidney be blocked, or could another organ in my belly be in trouble?",
				Evidence:      "expert opinion",
				Finding:       "Leaflets agree on what makes a kidney stone urgent but differ on where to go; belly causes are general knowledge.",
				Disagree:      "For a bad kidney stone, some advice says to call a doctor at once. Hospital leaflets say to go to the emergency room.",
				Sources: []string{
					"nhs_kidney",
					"cleveland_back_spasms",
					"general_knowledge",
				},
				Ref: []string{
					"RF32",
					"RF38",
				},
			},
			&triage.RedFlag{
				ID:      "sudden_loss",
				Says:    "a droopy face, slurred speech, sudden loss of balance or a limb that will not move",
				MayMean: "It can mean a stroke or sudden pressure on the spinal cord.",
				When: &rule.Is{
					Question: "sudden_loss",
					Values: []string{
						"yes",
					},
					At:    11,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could this be my brain or spinal cord?",
				Evidence:      "expert opinion",
				Finding:       "Published advice agrees on getting help, but ranges from a doctor's visit to the emergency room.",
				Disagree:      "The article and one list say to get help at once. One trust only says to see a doctor as soon as you can.",
				Sources: []string{
					"menthol_cream_article",
					"nhs_back_pain",
					"northern_trust_back_pain",
				},
				Ref: []string{
					"RF08",
					"S59",
				},
			},
			&triage.RedFlag{
				ID:      "swollen_calf",
				Says:    "one calf that is newly swollen, hot or sore",
				MayMean: "This can mean a blood clot in the leg, and a clot can move to the lungs.",
				When: &rule.Is{
					Question: "swollen_calf",
					Values: []string{
						"yes",
					},
					At:    61,
					Holds: 0x10,
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Should my calf be checked for a clot today?",
				Evidence:      "expert opinion",
				Finding:       "No source was read for this; it is widely taught that such a calf needs a check for a clot.",
				Sources: []string{
					"general_knowledge",
				},
				Ref: []string{
					"RF31",
				},
			},
			&triage.RedFlag{
				ID:      "tearing_pain",
				Says:    "sudden very strong or ripping pain in the chest, belly, side or upper back",
				MayMean: "It can mean that a large artery is tearing or leaking.",
				When: &rule.Is{
					Question: "tearing_pain",
					Values: []string{
						"yes",
					},
					At:    8,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could a large artery be torn or leaking?",
				Evidence:      "expert opinion",
				Finding:       "Public advice on a torn artery describes sudden, very strong, ripping pain and counts it as an emergency.",
				Sources: []string{
					"hse_aortic_dissection",
					"nice_ng156",
					"nhs_kidney",
					"general_knowledge",
				},
				Ref: []string{
					"RF29",
					"RF30",
					"RF32",
					"RF38",
				},
			},
			&triage.RedFlag{
				ID:      "thinner_and_nerve",
				Says:    "a blood thinner or slow clotting, and a new nerve sign",
				MayMean: "With thinned blood, a new nerve sign can mean bleeding near the nerves.",
				When: rule.All{
					&rule.Is{
						Question: "blood_thinner",
						Values: []string{
							"yes",
						},
						At:    40,
						Holds: 0x10,
					},
					rule.Any{
						rule.Any{
							&rule.Is{
								Question: "leg_weakness",
								Values: []string{
									"yes",
								},
								At:    56,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "toes_heels",
								Values: []string{
									"yes",
								},
								At:    62,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "leg_numbness",
							Values: []string{
								"yes",
							},
							At:    57,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "unsteady",
							Values: []string{
								"yes",
							},
							At:    59,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "tight_band",
							Values: []string{
								"yes",
							},
							At:    60,
							Holds: 0x10,
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could bleeding press on a nerve, and should I be scanned?",
				Evidence:      "weak",
				Finding:       "In one emergency room a blood thinner was the strongest sign of a serious cause, and dull feeling the second.",
				Sources: []string{
					"ed_cohort_2014",
					"our_decision",
				},
				Ref: []string{
					"RF46",
				},
			},
			&triage.RedFlag{
				ID:      "thinner_and_sudden",
				Says:    "sudden severe pain, with a blood thinner or slow clotting",
				MayMean: "This can mean bleeding deep inside, even when there was no knock.",
				When: rule.All{
					&rule.Is{
						Question: "blood_thinner",
						Values: []string{
							"yes",
						},
						At:    40,
						Holds: 0x10,
					},
					rule.Any{
						&rule.Is{
							Question: "how_it_began",
							Values: []string{
								"out_of_the_blue",
								"lifting",
								"twist_or_cough",
								"hard_exercise",
								"small_fall",
								"accident_before",
								"accident_just_now",
							},
							At:    51,
							Holds: 0xfe0,
						},
						&rule.Is{
							Question: "new_fall",
							Values: []string{
								"yes",
							},
							At:    27,
							Holds: 0x10,
						},
					},
					&rule.Is{
						Question: "severity",
						Values: []string{
							"severe",
							"unbearable",
						},
						At:    35,
						Holds: 0x60,
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could I be bleeding inside?",
				Evidence:      "weak",
				Finding:       "In one emergency room a blood thinner was the strongest single sign of a serious cause.",
				Sources: []string{
					"ed_cohort_2014",
					"general_knowledge",
				},
				Ref: []string{
					"RF46",
				},
			},
			&triage.RedFlag{
				ID:      "third_call_bad",
				Says:    "three requests for help without an exam, plus a nerve sign, fever, or a cancer in care",
				MayMean: "Without an exam, a problem that needs fast care can be missed.",
				When: rule.All{
					rule.Any{
						&rule.Is{
							Question: "asked_three_times",
							Values: []string{
								"yes",
							},
							At:    80,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "still_not_examined",
							Values: []string{
								"yes",
							},
							At:    29,
							Holds: 0x10,
						},
					},
					rule.Any{
						rule.Any{
							rule.Any{
								&rule.Is{
									Question: "leg_weakness",
									Values: []string{
										"yes",
									},
									At:    56,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "toes_heels",
									Values: []string{
										"yes",
									},
									At:    62,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "unsteady",
								Values: []string{
									"yes",
								},
								At:    59,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "tight_band",
								Values: []string{
									"yes",
								},
								At:    60,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "fever",
							Values: []string{
								"yes",
							},
							At:    63,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "cancer_kind",
							Values: []string{
								"in_care_or_spread",
							},
							At:    73,
							Holds: 0x20,
						},
					},
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Will you examine my back and legs today?",
				Evidence:      "expert opinion",
				Finding:       "In phone triage for another illness, repeat calls went with missed decline; one nerve case had many visits first.",
				Sources: []string{
					"telephone_triage_study",
					"hssib_cauda_equina",
					"our_decision",
				},
				Ref: []string{
					"RF53",
				},
			},
			&triage.RedFlag{
				ID:      "throbbing_belly",
				Says:    "a beating lump in the belly, or a main artery known to be too wide",
				MayMean: "It can mean that the main artery in the belly is giving way.",
				When: &rule.Is{
					Question: "throbbing_belly",
					Values: []string{
						"yes",
					},
					At:    10,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could the main artery in my belly be leaking, and can you scan it now?",
				Evidence:      "weak",
				Finding:       "Mayo asks for immediate help with throbbing; UK guidance warns of a burst main artery in new back pain.",
				Sources: []string{
					"nice_ng156",
					"mayo_back_pain",
				},
				Ref: []string{
					"RF30",
				},
			},
			&triage.RedFlag{
				ID:      "tight_band",
				Says:    "a numb band around the chest or belly",
				MayMean: "This can mean that a nerve or the cord is pressed higher up in the spine.",
				When: &rule.Is{
					Question: "tight_band",
					Values: []string{
						"yes",
					},
					At:    60,
					Holds: 0x10,
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could something press on nerves higher up in my spine?",
				Evidence:      "expert opinion",
				Finding:       "One health trust lists a band of pain around the body as a reason to be seen fast.",
				Sources: []string{
					"northern_trust_back_pain",
					"general_knowledge",
				},
				Ref: []string{
					"RF09",
				},
			},
			&triage.RedFlag{
				ID:      "told_twice",
				Says:    "told twice to see a clinician in this bout, and not examined yet",
				MayMean: "Advice that leads to no examination can mean that a change for the worse is missed.",
				When: rule.All{
					&rule.Is{
						Question: "not_seen_yet",
						Values: []string{
							"yes",
						},
						At:    30,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "told_before",
						Values: []string{
							"twice_or_more",
						},
						At:    21,
						Holds: 0x20,
					},
				},
				Raises:        3,
				IfUnsure:      3,
				Action:        "be_examined",
				AsksClinician: "Could someone examine me today?",
				Evidence:      "expert opinion",
				Finding:       "In phone triage for another illness, repeat calls went with missed decline; counting our own advice is our choice.",
				Sources: []string{
					"telephone_triage_study",
					"our_decision",
				},
				Ref: []string{
					"RF53",
					"4.2",
				},
			},
			&triage.RedFlag{
				ID:      "too_many_painkillers",
				Says:    "more paracetamol (acetaminophen) taken on a day of the last three than the pack allows",
				MayMean: "Too much can harm the liver, even before you feel ill.",
				When: &rule.Is{
					Question: "too_many_painkillers",
					Values: []string{
						"yes",
					},
					At:    16,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				Action:        "poison",
				AsksClinician: "Do I need a blood test, in case it was too much?",
				Evidence:      "expert opinion",
				Finding:       "A hospital leaflet asks for help at once, even for who feels well; that time counts is general knowledge.",
				Sources: []string{
					"nhs_trust_paracetamol",
					"pace_trial",
					"general_knowledge",
				},
				Ref: []string{
					"RF42",
				},
			},
			&triage.RedFlag{
				ID:      "two_points",
				Says:    "two or more lesser warning signs at once",
				MayMean: "Signs that count for little alone can mean more when they come together.",
				When: rule.AtLeast{
					N: 2,
					Of: []rule.Expr{
						&rule.Is{
							Question: "steroids_long",
							Values: []string{
								"yes",
							},
							At:    39,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "thin_bones",
							Values: []string{
								"yes",
							},
							At:    38,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "never_eases",
							Values: []string{
								"yes",
							},
							At:    75,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "upper_back",
							Values: []string{
								"yes",
							},
							At:    76,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "blood_thinner",
							Values: []string{
								"yes",
							},
							At:    40,
							Holds: 0x10,
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Taken together, do these signs need a closer look?",
				Evidence:      "weak",
				Finding:       "Most people with back pain have at least one such sign, so experts weigh them together. In one emergency room a blood thinner was the strongest single sign.",
				Disagree:      "An NHS list also counts pain at night and on coughing. None of 213 people with night pain had anything serious, so we do not.",
				Sources: []string{
					"henschke_2009",
					"downie_2013",
					"ifompt_red_flags",
					"harding_2005",
					"premkumar_2018",
					"ed_cohort_2014",
					"our_decision",
				},
				Ref: []string{
					"RF12",
					"RF13",
					"RF20",
					"RF21",
					"RF46",
					"RF49",
					"2.1",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "two_weeks",
				Says:    "pain for two weeks or more that is not getting better",
				MayMean: "Pain that has not eased by now can mean that you need other help.",
				When: rule.All{
					&rule.Is{
						Question: "onset",
						Values: []string{
							"from_two_weeks",
							"from_four_weeks",
							"from_six_weeks",
							"over_twelve_weeks",
						},
						At:    52,
						Holds: 0x780,
					},
					rule.Any{
						&rule.Is{
							Question: "course",
							Values: []string{
								"same_untried",
								"same_tried",
								"worse",
							},
							At:    84,
							Holds: 0xe0,
						},
						rule.All{
							&rule.Is{
								Question: "severity",
								Values: []string{
									"severe",
									"unbearable",
								},
								At:    35,
								Holds: 0x60,
							},
							&rule.Is{
								Question: "course",
								Values: []string{
									"a_little",
									"same_untried",
									"same_tried",
									"worse",
								},
								At:    84,
								Holds: 0xf0,
							},
						},
					},
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "What else could help me now, a physio or an exercise program?",
				Evidence:      "expert opinion",
				Finding:       "A health service expects back pain to start to ease within two weeks.",
				Disagree:      "One health service expects a change within two weeks. Other pages wait a few weeks, or up to four.",
				Sources: []string{
					"nhs_inform_exercises",
					"our_decision",
				},
				Ref: []string{
					"RF07",
					"S53",
					"2.9",
					"4.2",
				},
			},
			&triage.RedFlag{
				ID:      "unbearable_pain",
				Says:    "pain too strong to get up, reach the toilet or think clearly",
				MayMean: "Pain this strong can mean that more than a muscle spasm is at work.",
				When: &rule.Is{
					Question: "severity",
					Values: []string{
						"unbearable",
					},
					At:    35,
					Holds: 0x40,
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "What can be done today about pain this strong?",
				Evidence:      "expert opinion",
				Finding:       "A health service uses such words for severe pain. Drawing the line here is our decision.",
				Disagree:      "The NHS page asks for help the same day when pain stops daily life. Others name no such line.",
				Sources: []string{
					"nhs_back_pain",
					"our_decision",
				},
				Ref: []string{
					"RF50",
				},
			},
			&triage.RedFlag{
				ID:      "under_16",
				Says:    "back pain at an age under 16",
				MayMean: "Under 16, back pain can mean other things than in adults.",
				When: &rule.Is{
					Question: "age",
					Values: []string{
						"under_16",
					},
					At:    34,
					Holds: 0x8,
				},
				Raises:        2,
				IfUnsure:      2,
				OutOfScope:    "under_16",
				AsksClinician: "What could cause back pain at this age?",
				Evidence:      "expert opinion",
				Finding:       "The guide used here starts at age 16, so no plan is made below that age.",
				Sources: []string{
					"nice_ng59",
					"our_decision",
				},
				Ref: []string{
					"RF52",
				},
			},
			&triage.RedFlag{
				ID:      "unsteady",
				Says:    "new unsteady or clumsy movement that pain does not explain",
				MayMean: "This can mean pressure on the spinal cord, which needs a look today.",
				When: &rule.Is{
					Question: "unsteady",
					Values: []string{
						"yes",
					},
					At:    59,
					Holds: 0x10,
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could you check my walking, my balance and my reflexes today?",
				Evidence:      "expert opinion",
				Finding:       "One health trust asks people to see a doctor soon if walking gets unsteady.",
				Disagree:      "One list sends trouble with walking to the emergency room. One trust says to see a doctor as soon as you can.",
				Sources: []string{
					"northern_trust_back_pain",
					"nhs_back_pain",
					"menthol_cream_article",
				},
				Ref: []string{
					"RF08",
					"S59",
				},
			},
			&triage.RedFlag{
				ID:      "upper_back_no_cause",
				Says:    "at 50 or over, pain between the shoulder blades without a clear start, or that moving does not change",
				MayMean: "From 50 on, pain here that no movement explains can mean that a bone of the spine needs a check.",
				When: rule.All{
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_50_59",
							"age_60_64",
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1e00,
					},
					&rule.Is{
						Question: "upper_back_kind",
						Values: []string{
							"no_clear_cause",
						},
						At:    83,
						Holds: 0x10,
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could this pain come from the bones of my spine?",
				Evidence:      "expert opinion",
				Finding:       "A health service calls this place urgent. In studies it went with a broken bone from about 55 on, and with nothing in the young.",
				Disagree:      "An NHS list calls any pain here urgent at any age. We ask how it behaves, and under 50 for a visit within days.",
				Sources: []string{
					"nhs_back_pain",
					"bace_2016",
					"our_decision",
				},
				Ref: []string{
					"RF21",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "upper_back_week",
				Says:    "pain between the shoulder blades for over a week that is not clearly better",
				MayMean: "Pain here that stays for over a week can mean that it needs a closer look.",
				When: rule.All{
					&rule.Is{
						Question: "upper_back",
						Values: []string{
							"yes",
						},
						At:    76,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "onset",
						Values: []string{
							"over_a_week",
							"from_two_weeks",
							"from_four_weeks",
							"from_six_weeks",
							"over_twelve_weeks",
						},
						At:    52,
						Holds: 0x7c0,
					},
					&rule.Is{
						Question: "course",
						Values: []string{
							"a_little",
							"same_untried",
							"same_tried",
							"worse",
						},
						At:    84,
						Holds: 0xf0,
					},
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "Does pain in this place need a closer look?",
				Evidence:      "expert opinion",
				Finding:       "A health service calls any pain here urgent. In the young no study found a serious cause behind it, so a week is our decision.",
				Sources: []string{
					"nhs_back_pain",
					"bace_2016",
					"our_decision",
				},
				Ref: []string{
					"RF21",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "very_ill",
				Says:    "confusion, blue or blotchy skin, or shaking that will not stop",
				MayMean: "It can mean that an infection has spread through the body.",
				When: &rule.Is{
					Question: "very_ill",
					Values: []string{
						"yes",
					},
					At:    13,
					Holds: 0x10,
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could I have an infection in my blood?",
				Evidence:      "expert opinion",
				Finding:       "Leaflets on sepsis list these signs as reasons for emergency help at once.",
				Sources: []string{
					"sepsis_safety_net",
					"nhs_kidney",
					"general_knowledge",
				},
				Ref: []string{
					"RF26",
					"RF33",
					"RF23",
				},
			},
			&triage.RedFlag{
				ID:      "waves_or_belly",
				Says:    "pain in waves toward the groin, or through from the belly",
				MayMean: "This can mean that the pain comes from a kidney stone, the gallbladder or the pancreas.",
				When: &rule.Is{
					Question: "waves_or_belly",
					Values: []string{
						"yes",
					},
					At:    66,
					Holds: 0x10,
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Could this pain come from my kidneys or my belly and not from my back?",
				Evidence:      "expert opinion",
				Finding:       "Advice on kidney stones differs: some say call at once, some say go to the emergency room.",
				Disagree:      "For a kidney stone, some advice says to call a doctor at once. Hospital leaflets say to go to the emergency room.",
				Sources: []string{
					"nhs_kidney",
					"cleveland_back_spasms",
					"general_knowledge",
				},
				Ref: []string{
					"RF32",
					"RF38",
				},
			},
			&triage.RedFlag{
				ID:      "weak_bone_bad",
				Says:    "a strain or fall with bones at risk, plus unbearable pain or a nerve sign",
				MayMean: "With older age, thin bones or steroid tablets, a small strain can break a bone in the spine.",
				When: rule.All{
					rule.Any{
						&rule.Is{
							Question: "how_it_began",
							Values: []string{
								"lifting",
								"twist_or_cough",
								"hard_exercise",
								"small_fall",
								"accident_before",
								"accident_just_now",
							},
							At:    51,
							Holds: 0xfc0,
						},
						&rule.Is{
							Question: "new_fall",
							Values: []string{
								"yes",
							},
							At:    27,
							Holds: 0x10,
						},
					},
					rule.Any{
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						&rule.Is{
							Question: "thin_bones",
							Values: []string{
								"yes",
							},
							At:    38,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "steroids_long",
							Values: []string{
								"yes",
							},
							At:    39,
							Holds: 0x10,
						},
					},
					rule.Any{
						&rule.Is{
							Question: "severity",
							Values: []string{
								"unbearable",
							},
							At:    35,
							Holds: 0x40,
						},
						rule.Any{
							&rule.Is{
								Question: "leg_weakness",
								Values: []string{
									"yes",
								},
								At:    56,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "toes_heels",
								Values: []string{
									"yes",
								},
								At:    62,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "unsteady",
							Values: []string{
								"yes",
							},
							At:    59,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "tight_band",
							Values: []string{
								"yes",
							},
							At:    60,
							Holds: 0x10,
						},
						rule.All{
							rule.Any{
								&rule.Is{
									Question: "how_it_began",
									Values: []string{
										"small_fall",
										"accident_before",
										"accident_just_now",
									},
									At:    51,
									Holds: 0xe00,
								},
								&rule.Is{
									Question: "new_fall",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    27,
									Holds: 0x12,
								},
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
					},
				},
				Raises:        4,
				IfUnsure:      4,
				AsksClinician: "Could a bone in my spine have given way, and do I need a scan today?",
				Evidence:      "weak",
				Finding:       "Older age and steroids raise the chance of a break; guides differ on how fast a small fall needs help.",
				Disagree:      "One trust sends any such fall to the emergency room. Others ask for a scan or a visit, and none sends one tingling leg there.",
				Sources: []string{
					"acr_imaging",
					"downie_2013",
					"cochrane_fracture_flags",
					"mayo_back_pain",
					"northern_trust_back_pain",
					"our_decision",
				},
				Ref: []string{
					"RF11",
					"2.9",
				},
			},
			&triage.RedFlag{
				ID:      "weak_immunity",
				Says:    "a weak immune system, dialysis, sickle cell, TB, or injected drugs",
				MayMean: "This can mean that germs reach the spine more easily, even without a fever.",
				When: &rule.Is{
					Question: "weak_immunity",
					Values: []string{
						"yes",
					},
					At:    42,
					Holds: 0x10,
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "Could an infection be behind this pain, even without a fever?",
				Evidence:      "weak",
				Finding:       "In case series of spine infection only about half had a fever, so these risks count without it.",
				Sources: []string{
					"spinal_infection_studies",
					"acr_imaging",
					"general_knowledge",
				},
				Ref: []string{
					"RF25",
					"RF47",
				},
			},
			&triage.RedFlag{
				ID:      "week_tried",
				Says:    "pain for over a week that is not getting better",
				MayMean: "Pain that has not eased by now can mean that you need other help.",
				When: rule.All{
					&rule.Is{
						Question: "onset",
						Values: []string{
							"over_a_week",
							"from_two_weeks",
							"from_four_weeks",
							"from_six_weeks",
							"over_twelve_weeks",
						},
						At:    52,
						Holds: 0x7c0,
					},
					&rule.Is{
						Question: "course",
						Values: []string{
							"same_tried",
							"worse",
						},
						At:    84,
						Holds: 0xc0,
					},
				},
				Raises:        2,
				IfUnsure:      2,
				AsksClinician: "What else could help me now, a physio or an exercise program?",
				Evidence:      "expert opinion",
				Finding:       "Sources name times from one week to several weeks, so this mark is our decision.",
				Disagree:      "The article asks for help after one week. Official pages say two weeks, four weeks or a few weeks.",
				Sources: []string{
					"menthol_cream_article",
					"nhs_back_pain",
					"nhs_inform_exercises",
					"mayo_back_pain",
					"our_decision",
				},
				Ref: []string{
					"S53",
					"2.9",
					"4.2",
				},
			},
			&triage.RedFlag{
				ID:      "worse_and_night",
				Says:    "for over a week, or from 50, pain that gets worse and wakes the person at night",
				MayMean: "Pain that keeps growing and wakes you can mean that more than a strain is at work.",
				When: rule.All{
					&rule.Is{
						Question: "course",
						Values: []string{
							"worse",
						},
						At:    84,
						Holds: 0x80,
					},
					&rule.Is{
						Question: "wakes_at_night",
						Values: []string{
							"yes",
						},
						At:    74,
						Holds: 0x10,
					},
					rule.Any{
						&rule.Is{
							Question: "onset",
							Values: []string{
								"over_a_week",
								"from_two_weeks",
								"from_four_weeks",
								"from_six_weeks",
								"over_twelve_weeks",
							},
							At:    52,
							Holds: 0x7c0,
						},
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_50_59",
								"age_60_64",
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1e00,
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "What besides a strain could make this worse, also at night?",
				Evidence:      "expert opinion",
				Finding:       "Each alone is common; that both mean today, and from when on, is our decision. It finds illness that has no other sign yet.",
				Sources: []string{
					"mayo_back_pain",
					"nhs_back_pain",
					"our_decision",
				},
				Ref: []string{
					"RF20",
					"RF51",
				},
			},
			&triage.RedFlag{
				ID:      "worse_and_point",
				Says:    "pain that gets worse from day to day, with at least one lesser warning sign",
				MayMean: "Growing pain with such a sign can mean that more than a strain is at work.",
				When: rule.All{
					&rule.Is{
						Question: "course",
						Values: []string{
							"worse",
						},
						At:    84,
						Holds: 0x80,
					},
					rule.Any{
						rule.Any{
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "never_eases",
								Values: []string{
									"yes",
								},
								At:    75,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "upper_back",
								Values: []string{
									"yes",
								},
								At:    76,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "blood_thinner",
								Values: []string{
									"yes",
								},
								At:    40,
								Holds: 0x10,
							},
						},
						rule.All{
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
							rule.Any{
								&rule.Is{
									Question: "age",
									Values: []string{
										"under_16",
										"age_16_17",
										"age_18_24",
									},
									At:    34,
									Holds: 0x38,
								},
								rule.Any{
									&rule.Is{
										Question: "how_it_began",
										Values: []string{
											"small_fall",
											"accident_before",
											"accident_just_now",
										},
										At:    51,
										Holds: 0xe00,
									},
									&rule.Is{
										Question: "new_fall",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    27,
										Holds: 0x12,
									},
								},
							},
						},
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "What besides a strain could make this worse from day to day?",
				Evidence:      "expert opinion",
				Finding:       "Health services name each as a reason to be seen. That both mean today is our decision.",
				Sources: []string{
					"mayo_back_pain",
					"nhs_back_pain",
					"our_decision",
				},
				Ref: []string{
					"RF20",
					"RF51",
					"2.1",
				},
			},
			&triage.RedFlag{
				ID:      "worse_from_65",
				Says:    "pain that gets worse from day to day, at 65 or over",
				MayMean: "At this age pain that keeps getting worse can come from a bone or from an illness.",
				When: rule.All{
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1800,
					},
					&rule.Is{
						Question: "course",
						Values: []string{
							"worse",
						},
						At:    84,
						Holds: 0x80,
					},
				},
				Raises:        3,
				IfUnsure:      3,
				AsksClinician: "Should my spine be looked at, now that it gets worse?",
				Evidence:      "expert opinion",
				Finding:       "One clinic asks for a visit when pain grows steadily; age over 65 counts as one weak sign more.",
				Disagree:      "Sources draw the line of age at 50, 55, 65 or 70, so 65 is our choice.",
				Sources: []string{
					"mayo_back_pain",
					"henschke_2009",
					"our_decision",
				},
				Ref: []string{
					"RF51",
					"RF14",
				},
			},
		},
		Recurrent: rule.Any{
			&rule.Is{
				Question: "many_bouts",
				Values: []string{
					"yes",
				},
				At:    106,
				Holds: 0x10,
			},
		},
		Chronic: rule.Any{
			&rule.Is{
				Question: "pain_most_days",
				Values: []string{
					"yes",
				},
				At:    79,
				Holds: 0x10,
			},
		},
		Severe: &rule.Is{
			Question: "severity",
			Values: []string{
				"severe",
				"unbearable",
			},
			At:    35,
			Holds: 0x60,
		},
		Disagree: []rule.Expr{
			rule.All{
				&rule.Is{
					Question: "never_eases",
					Values: []string{
						"yes",
					},
					At:    75,
					Holds: 0x10,
				},
				&rule.Is{
					Question: "wakes_at_night",
					Values: []string{
						"yes",
					},
					At:    74,
					Holds: 0x10,
				},
			},
			rule.All{
				&rule.Is{
					Question: "never_eases",
					Values: []string{
						"yes",
					},
					At:    75,
					Holds: 0x10,
				},
				&rule.Is{
					Question: "can_do",
					Values: []string{
						"all_normal",
						"bends_easily",
						"easy_at_rest",
					},
					At:    85,
					Holds: 0x38,
				},
			},
			rule.All{
				&rule.Is{
					Question: "severity",
					Values: []string{
						"severe",
						"unbearable",
					},
					At:    35,
					Holds: 0x60,
				},
				&rule.Is{
					Question: "can_do",
					Values: []string{
						"all_normal",
						"bends_easily",
						"walks_ten",
					},
					At:    85,
					Holds: 0x58,
				},
			},
			rule.All{
				&rule.Is{
					Question: "severity",
					Values: []string{
						"mild",
					},
					At:    35,
					Holds: 0x8,
				},
				&rule.Is{
					Question: "pain_now",
					Values: []string{
						"high",
					},
					At:    33,
					Holds: 0x40,
				},
			},
			rule.All{
				&rule.Is{
					Question: "severity",
					Values: []string{
						"unbearable",
					},
					At:    35,
					Holds: 0x40,
				},
				&rule.Is{
					Question: "pain_now",
					Values: []string{
						"trace",
						"low",
					},
					At:    33,
					Holds: 0x18,
				},
			},
			rule.All{
				&rule.Is{
					Question: "how_it_began",
					Values: []string{
						"accident_before",
					},
					At:    51,
					Holds: 0x400,
				},
				&rule.Is{
					Question: "onset",
					Values: []string{
						"first_two_days",
					},
					At:    52,
					Holds: 0x8,
				},
			},
		},
		FirstFrame: triage.FirstFrame{
			ForWhom: "Plans begin at age 16.",
			Lead:    "First: is any of this new, or true now?",
			Signs: []string{
				"numb bottom or private parts",
				"trouble with pee, poo or sex",
				"both legs bad or one failing",
				"chest pain, breathless or faint",
				"sudden tearing pain",
				"bad fall or blow",
				"very ill or confused",
				"too many pills or thoughts of suicide",
			},
			Call:         "If so, stop and call {emergency} now.",
			CallAnywhere: "If so, stop and call 112, 911 or 999 now.",
			Who:          "Who has the pain?",
			Me:           "I do",
			Other:        "somebody else",
			Where:        "Where are you?",
			ChooseWhere:  "First type the number of where you are. It sets whom to call.",
		},
		Words: triage.Words{
			Unsure:       "Not sure: counts as yes",
			UnsureChoice: "Not sure: counts as {number}",
			UnsureSheet:  "Not sure counts as yes.",
			StillUnsure:  "I still can't tell: counts as yes",
			Under16:      "Plans here begin at 16. You learn whom to call, and when.",
			WasUnsure:    "You were not sure about this:",
			MorePlainly:  "Put more plainly:",
			FindOut:      "Find out now:",
		},
		Families: []triage.Family{
			triage.Family{
				ID:    "nerve",
				Title: "Nerve",
			},
			triage.Family{
				ID:    "fracture",
				Title: "Fracture",
			},
			triage.Family{
				ID:    "infection",
				Title: "Infection",
			},
			triage.Family{
				ID:    "cancer",
				Title: "Cancer",
			},
			triage.Family{
				ID:    "vessels",
				Title: "Heart and vessels",
			},
			triage.Family{
				ID:    "belly_and_womb",
				Title: "Belly and womb",
			},
			triage.Family{
				ID:    "medicines_and_mind",
				Title: "Medicines and mind",
			},
			triage.Family{
				ID:    "course",
				Title: "Pain and its course",
			},
		},
		NeverAsked: []string{
			"Nobody has examined you.",
			"It knows no scans, blood tests, blood pressure, pulse or temperature.",
			"It knows no list of your medicines or allergies. Read each label.",
			"It does not ask about breastfeeding. Ask before you take or rub in anything.",
		},
		ForOther: true,
		Retired: []triage.Retired{
			triage.Retired{
				ID: "cough_worse",
				Took: []string{
					"no",
					"yes",
					"unsure",
				},
				Since: "2026.11.28",
			},
			triage.Retired{
				ID: "hard_times",
				Took: []string{
					"no",
					"yes",
					"unsure",
				},
				Since: "2026.11.28",
			},
			triage.Retired{
				ID: "no_warm_up",
				Took: []string{
					"no",
					"yes",
					"unsure",
				},
				Since: "2026.11.28",
			},
			triage.Retired{
				ID: "background",
				Signs: []string{
					"weak_immunity",
					"recent_infection",
					"asked_three_times",
					"old_trouble",
					"uses_wheelchair",
					"pain_most_days",
				},
				Since: "2026.11.28",
			},
			triage.Retired{
				ID:    "now_or_spreads",
				Of:    "cancer_kind",
				Now:   "in_care_or_spread",
				Since: "2026.11.28",
			},
		},
	},
	Catalogue: &plan.Catalogue{
		Interventions: []*plan.Intervention{
			&plan.Intervention{
				ID:      "relief_lying",
				Title:   "Lying down for relief",
				Kind:    "remedy",
				Comfort: true,
				Why:     "These positions may take some load off; they come from practice.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Lie on your side, knees bent, a pillow between them.",
					},
					plan.Step{
						Says: "Or on your back on the floor, calves on a chair seat.",
						Unless: rule.Any{
							&rule.Is{
								Question: "pregnancy_stage",
								Values: []string{
									"from_16_weeks",
								},
								At:    44,
								Holds: 0x20,
							},
							&rule.Is{
								Question: "floor_is_hard",
								Values: []string{
									"yes",
								},
								At:    114,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "age",
								Values: []string{
									"age_65_74",
									"from_75",
								},
								At:    34,
								Holds: 0x1800,
							},
							rule.Any{
								&rule.Is{
									Question: "uses_wheelchair",
									Values: []string{
										"yes",
									},
									At:    113,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "old_trouble",
									Values: []string{
										"yes",
									},
									At:    81,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "severity",
								Values: []string{
									"unbearable",
								},
								At:    35,
								Holds: 0x40,
							},
						},
					},
					plan.Step{
						Says: "Or on your back in bed, pillows under your knees.",
						Unless: rule.Any{
							&rule.Is{
								Question: "pregnancy_stage",
								Values: []string{
									"from_16_weeks",
								},
								At:    44,
								Holds: 0x20,
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "Prop up your chest if need be. Newly breathless flat: call {emergency}.",
					},
					plan.Step{
						Says: "Stop if pain or numbness spreads down a leg.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							0,
						},
						Rank:  5,
						Says:  "Lie on your side, a pillow between bent knees, 5 to 10 minutes.",
						Keeps: true,
					},
					plan.CardLine{
						Stages: []int{
							1,
							2,
							3,
							4,
						},
						Rank:  75,
						Says:  "To rest: on your side, pillow between bent knees, 10 minutes.",
						Keeps: true,
					},
				},
				Dose: plan.Dose{
					Minutes:    5,
					MinutesMax: 10,
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "sleep_lost",
							Values: []string{
								"yes",
							},
							At:    124,
							Holds: 0x10,
						},
						Says: "Use these positions for the night too. A pillow between the knees can help you stay on your side.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Says:  "Lie on your side only, with a pillow between your knees. Do not lie flat on your back.",
						Never: "not flat on your back",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
							},
							At:    114,
							Holds: 0x10,
						},
						Says:  "Stay off the floor. Do this in bed.",
						Never: "not on the floor",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says: "Prop up your head and chest if lying flat makes you short of breath.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says: "If you had surgery, use your bed. Keep to the positions that your surgeon allowed.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Use your bed and come up slowly. Have someone near if you can.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says: "With an old spinal cord injury: a sudden pounding headache with sweating means call {emergency}.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "We found no trial of these positions; they are common practice.",
				Sources: []string{
					"general_knowledge",
					"our_decision",
				},
				Ref: []string{
					"3.7 A7",
					"3.10",
					"4.6",
				},
			},
			&plan.Intervention{
				ID:      "breathing",
				Title:   "Slow belly breathing",
				Kind:    "move",
				Comfort: true,
				Why:     "Slow breathing may help you let go when pain makes you tense.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Lie or sit in the position that hurts least.",
						Unless: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
					},
					plan.Step{
						Says: "Rest one hand on your belly.",
					},
					plan.Step{
						Says: "Breathe in through your nose and let your belly rise.",
					},
					plan.Step{
						Says: "Breathe out slowly, longer than in, and let your shoulders sink.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							0,
							1,
							2,
							3,
							4,
						},
						Rank:  70,
						Says:  "Breathe out slowly, longer than in, for 5 to 10 breaths.",
						Keeps: true,
					},
				},
				Dose: plan.Dose{
					Breaths:    5,
					BreathsMax: 10,
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Says:  "Lie on your side with a pillow between your knees, or sit up.",
						Never: "not flat on your back",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "If you feel light-headed, go back to your normal breath.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says: "Sit or lie as your own care team has shown you.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "Relaxation is advised for long-lasting back pain; for a fresh spasm no trial was found.",
				Sources: []string{
					"menthol_cream_article",
					"acp_2017",
					"our_decision",
				},
				Ref: []string{
					"S31",
					"S41",
				},
			},
			&plan.Intervention{
				ID:      "cold",
				Title:   "Cold pack",
				Kind:    "remedy",
				Comfort: true,
				Why:     "Cold can numb soreness for a short while; the proof is thin.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Wrap a cold pack or frozen peas in a damp cloth.",
					},
					plan.Step{
						Says: "Lay it on the sore part; do not lie on it.",
					},
					plan.Step{
						Says: "Lift it often; look at your skin. Never fall asleep with it.",
					},
					plan.Step{
						Says: "Take it off early if skin burns, turns white or goes numb.",
					},
					plan.Step{
						Says: "Start the next round only when skin looks and feels normal.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							0,
							1,
							2,
						},
						Rank: 27,
						Says: "Cold pack in a damp cloth, 10 minutes, never more than 20.",
						Unless: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
					},
				},
				Dose: plan.Dose{
					Minutes:    10,
					MinutesMax: 20,
					GapMinutes: 20,
				},
				Thermal: "cold",
				Windows: []plan.Window{
					plan.Window{
						Until: 172800000000000,
						When: rule.Any{
							rule.Not{
								Expr: &rule.Is{
									Question: "prefers",
									Values: []string{
										"warmth",
									},
									At:    53,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "cancer_kind",
								Values: []string{
									"bone_kind",
									"in_care_or_spread",
								},
								At:    73,
								Holds: 0x30,
							},
							rule.All{
								rule.Any{
									&rule.Is{
										Question: "tried_warmth",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    120,
										Holds: 0x12,
									},
									&rule.Is{
										Question: "warmth_before",
										Values: []string{
											"failed",
										},
										At:    24,
										Holds: 0x10,
									},
								},
								rule.Not{
									Expr: &rule.Is{
										Question: "helped_warmth",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    126,
										Holds: 0x12,
									},
								},
							},
							&rule.Is{
								Question: "hurt_warmth",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    130,
								Holds: 0x12,
							},
						},
					},
					plan.Window{
						From:  172800000000000,
						Until: 259200000000000,
						When: rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xe00,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    27,
								Holds: 0x12,
							},
						},
					},
					plan.Window{
						From:  172800000000000,
						Until: 259200000000000,
						When: rule.Any{
							rule.All{
								rule.Any{
									&rule.Is{
										Question: "tried_warmth",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    120,
										Holds: 0x12,
									},
									&rule.Is{
										Question: "warmth_before",
										Values: []string{
											"failed",
										},
										At:    24,
										Holds: 0x10,
									},
								},
								rule.Not{
									Expr: &rule.Is{
										Question: "helped_warmth",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    126,
										Holds: 0x12,
									},
								},
							},
							&rule.Is{
								Question: "hurt_warmth",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    130,
								Holds: 0x12,
							},
						},
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: rule.All{
							rule.Any{
								&rule.Is{
									Question: "tried_cold",
									Values: []string{
										"yes",
									},
									At:    119,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "cold_before",
									Values: []string{
										"failed",
									},
									At:    23,
									Holds: 0x10,
								},
							},
							rule.Not{
								Expr: &rule.Is{
									Question: "helped_cold",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    125,
									Holds: 0x12,
								},
							},
						},
						Because: "cold does not seem to have helped you",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "hurt_cold",
							Values: []string{
								"yes",
							},
							At:    129,
							Holds: 0x10,
						},
						Because: "cold seems to have made your pain worse",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "skin_trouble",
							Values: []string{
								"yes",
							},
							At:    109,
							Holds: 0x10,
						},
						Because: "cold can harm numb, broken or sore skin before you feel it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "cold_or_rub",
							Values: []string{
								"yes",
							},
							At:    110,
							Holds: 0x10,
						},
						Because: "cold can harm you if your blood flow is poor or cold makes you ill",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Because: "sudden cold can strain a heart that is already in trouble",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "diabetes",
							Values: []string{
								"yes",
							},
							At:    41,
							Holds: 0x10,
						},
						Because: "diabetes can dull feeling in the skin, so ask a pharmacist or doctor before using cold",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "back_looks_changed",
							Values: []string{
								"yes",
							},
							At:    68,
							Holds: 0x10,
						},
						Because: "a new mark or lump on your back needs a look before anything cold goes on it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "fever",
							Values: []string{
								"yes",
							},
							At:    63,
							Holds: 0x10,
						},
						Because: "cold packs are not meant for a time when you have a fever",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "swollen_calf",
							Values: []string{
								"yes",
							},
							At:    61,
							Holds: 0x10,
						},
						Because: "a swollen calf needs a clinician today, before any cold or warmth",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "tight_band",
							Values: []string{
								"yes",
							},
							At:    60,
							Holds: 0x10,
						},
						Because: "a numb band around your body may not feel harm from cold",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xe00,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    27,
								Holds: 0x12,
							},
						},
						Says:  "After a fresh knock this plan keeps to cold for three days, which is custom. Do not press it onto a swollen place.",
						Never: "not pressed on a swollen place",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says:  "Use none where touch feels dull. Ask your own care team first.",
						Never: "not on numb skin",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says:  "Keep it off any wound or fresh scar.",
						Never: "not on a wound or fresh scar",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
						Says:  "Keep it off any place that has or had cancer, or had radiation, unless your doctor agrees.",
						Never: "not on a place that had cancer",
					},
				},
				Evidence: "weak",
				Finding:  "A Cochrane review found too little research to say if cold helps low back pain.",
				Disagree: "The article puts ice first for up to 72 hours, while a US guideline names only warmth. Sessions run from 10 to 20 minutes, with breaks from 20 minutes to three hours.",
				Sources: []string{
					"cochrane_heat_cold",
					"nhs_trust_heat_cold",
					"pharmacy_heat_cold",
					"menthol_cream_article",
					"our_decision",
				},
				Ref: []string{
					"S1",
					"S22",
					"S25",
					"2.9",
					"3.2",
					"3.10",
				},
			},
			&plan.Intervention{
				ID:      "cold_or_warmth",
				Title:   "Your pick of cold or warmth",
				Kind:    "remedy",
				Comfort: true,
				Why:     "On the third day you may use the one that feels better.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Pick cold or warmth, one at a time.",
					},
					plan.Step{
						Says: "Wrap it in cloth and lay it on the sore part.",
					},
					plan.Step{
						Says: "Do not lie on it or fall asleep with it on.",
					},
					plan.Step{
						Says: "Look often: stop if your skin burns, stings or goes numb.",
					},
					plan.Step{
						Says: "Never over a rub or patch; wait for normal skin between rounds.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							0,
							1,
							2,
						},
						Rank: 27,
						Says: "Cold or warmth in a cloth, 10 minutes, never more than 20.",
						Unless: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
					},
				},
				Dose: plan.Dose{
					Minutes:    10,
					MinutesMax: 20,
					GapMinutes: 20,
				},
				Thermal: "both",
				Windows: []plan.Window{
					plan.Window{
						From:  172800000000000,
						Until: 259200000000000,
					},
				},
				OfferWhen: rule.Not{
					Expr: rule.Any{
						rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xe00,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    27,
								Holds: 0x12,
							},
						},
						&rule.Is{
							Question: "prefers",
							Values: []string{
								"warmth",
							},
							At:    53,
							Holds: 0x10,
						},
					},
				},
				MadeOf: []string{
					"cold",
					"heat",
				},
				NotWith: []string{
					"menthol_rub",
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says:  "If you choose warmth, keep it low and on your back only. Stay out of hot tubs.",
						Never: "warmth only low on the back, no hot tub",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						Says: "Older skin burns sooner. Use the lowest setting and check your skin often.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
						Says:  "Keep both off any place that had cancer or radiation, unless your doctor agrees.",
						Never: "not on a place that had cancer",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says:  "Keep both off any wound or fresh scar.",
						Never: "not on a wound or fresh scar",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says:  "Use none where touch feels dull. Ask your own care team first.",
						Never: "not on numb skin",
					},
				},
				Evidence: "weak",
				Finding:  "Trials of heat wraps worn for hours support warmth; there is too little to judge cold, or short rounds.",
				Disagree: "The article sets a fixed switch at 72 hours. The NHS says either: cold for swelling, warmth for a stiff or tight back.",
				Sources: []string{
					"cochrane_heat_cold",
					"acp_2017",
					"nhs_back_pain",
					"nhs_trust_heat_cold",
					"heat_review_2025",
					"our_decision",
				},
				Ref: []string{
					"S22",
					"S23",
					"S25",
					"2.9",
					"3.2",
					"3.3",
				},
			},
			&plan.Intervention{
				ID:      "heat",
				Title:   "Warmth",
				Kind:    "remedy",
				Comfort: true,
				Why:     "Warmth can ease back pain for a while.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Pad on low. Wheat bag: its label. Bottle: tap water, never boiling.",
					},
					plan.Step{
						Says: "A shop's low-heat wrap may stay on as its label says.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "cold_or_rub",
									Values: []string{
										"yes",
									},
									At:    110,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "heart_trouble",
									Values: []string{
										"yes",
									},
									At:    111,
									Holds: 0x10,
								},
								rule.Any{
									&rule.Is{
										Question: "uses_wheelchair",
										Values: []string{
											"yes",
										},
										At:    113,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "old_trouble",
										Values: []string{
											"yes",
										},
										At:    81,
										Holds: 0x10,
									},
								},
							},
							&rule.Is{
								Question: "diabetes",
								Values: []string{
									"yes",
								},
								At:    41,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "age",
								Values: []string{
									"age_65_74",
									"from_75",
								},
								At:    34,
								Holds: 0x1800,
							},
							&rule.Is{
								Question: "maybe_pregnant",
								Values: []string{
									"yes",
								},
								At:    36,
								Holds: 0x10,
							},
							rule.Any{
								&rule.Is{
									Question: "how_it_began",
									Values: []string{
										"small_fall",
										"accident_before",
										"accident_just_now",
									},
									At:    51,
									Holds: 0xe00,
								},
								&rule.Is{
									Question: "new_fall",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    27,
									Holds: 0x12,
								},
							},
						},
					},
					plan.Step{
						Says: "Cloth between. Warm, never hot. Never lie on it or fall asleep.",
					},
					plan.Step{
						Says: "Look at skin often: stop if it stings or turns very red.",
					},
					plan.Step{
						Says: "Never over a rub or patch. Wait for normal skin between rounds.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							0,
							1,
							2,
							3,
							4,
						},
						Rank: 27,
						Says: "Warmth on low over a cloth, 15 minutes, never more than 20.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "cold_or_rub",
									Values: []string{
										"yes",
									},
									At:    110,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "heart_trouble",
									Values: []string{
										"yes",
									},
									At:    111,
									Holds: 0x10,
								},
								rule.Any{
									&rule.Is{
										Question: "uses_wheelchair",
										Values: []string{
											"yes",
										},
										At:    113,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "old_trouble",
										Values: []string{
											"yes",
										},
										At:    81,
										Holds: 0x10,
									},
								},
							},
							&rule.Is{
								Question: "diabetes",
								Values: []string{
									"yes",
								},
								At:    41,
								Holds: 0x10,
							},
						},
					},
					plan.CardLine{
						Stages: []int{
							0,
							1,
							2,
							3,
							4,
						},
						Rank: 27,
						Says: "Low warmth over a cloth, 10 minutes, never more than 20.",
						Unless: rule.Any{
							&rule.Is{
								Question: "cold_or_rub",
								Values: []string{
									"yes",
								},
								At:    110,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "heart_trouble",
								Values: []string{
									"yes",
								},
								At:    111,
								Holds: 0x10,
							},
							rule.Any{
								&rule.Is{
									Question: "uses_wheelchair",
									Values: []string{
										"yes",
									},
									At:    113,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "old_trouble",
									Values: []string{
										"yes",
									},
									At:    81,
									Holds: 0x10,
								},
							},
						},
					},
				},
				Dose: plan.Dose{
					Minutes:      15,
					MinutesMax:   20,
					GapMinutes:   20,
					TimesADayMax: 3,
				},
				Thermal: "heat",
				Windows: []plan.Window{
					plan.Window{
						From: 259200000000000,
					},
					plan.Window{
						Until: 259200000000000,
						When: rule.Not{
							Expr: rule.Any{
								&rule.Is{
									Question: "how_it_began",
									Values: []string{
										"small_fall",
										"accident_before",
										"accident_just_now",
									},
									At:    51,
									Holds: 0xe00,
								},
								&rule.Is{
									Question: "new_fall",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    27,
									Holds: 0x12,
								},
							},
						},
						InsteadOf: "cold",
					},
					plan.Window{
						When: &rule.Is{
							Question: "prefers",
							Values: []string{
								"warmth",
							},
							At:    53,
							Holds: 0x10,
						},
					},
				},
				NotWith: []string{
					"menthol_rub",
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: rule.All{
							rule.Any{
								&rule.Is{
									Question: "tried_warmth",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    120,
									Holds: 0x12,
								},
								&rule.Is{
									Question: "warmth_before",
									Values: []string{
										"failed",
									},
									At:    24,
									Holds: 0x10,
								},
							},
							rule.Not{
								Expr: &rule.Is{
									Question: "helped_warmth",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    126,
									Holds: 0x12,
								},
							},
						},
						Because: "warmth does not seem to have helped you",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "hurt_warmth",
							Values: []string{
								"yes",
							},
							At:    130,
							Holds: 0x10,
						},
						Because: "warmth seems to have made your pain worse",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "skin_trouble",
							Values: []string{
								"yes",
							},
							At:    109,
							Holds: 0x10,
						},
						Because: "heat can burn numb, broken or sore skin before you feel it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "cancer_kind",
							Values: []string{
								"bone_kind",
								"in_care_or_spread",
							},
							At:    73,
							Holds: 0x30,
						},
						Because: "your cancer can be of a kind that reaches the back, so ask your doctor before heat goes on it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "back_looks_changed",
							Values: []string{
								"yes",
							},
							At:    68,
							Holds: 0x10,
						},
						Because: "a new mark or lump on your back needs a look before any heat goes on it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "swollen_calf",
							Values: []string{
								"yes",
							},
							At:    61,
							Holds: 0x10,
						},
						Because: "a swollen calf needs a clinician today, before any cold or warmth",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "fever",
							Values: []string{
								"yes",
							},
							At:    63,
							Holds: 0x10,
						},
						Because: "heat is not meant for a time when you have a fever",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "tight_band",
							Values: []string{
								"yes",
							},
							At:    60,
							Holds: 0x10,
						},
						Because: "a numb band around your body may not feel a burn",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.All{
							rule.Any{
								&rule.Is{
									Question: "how_it_began",
									Values: []string{
										"small_fall",
										"accident_before",
										"accident_just_now",
									},
									At:    51,
									Holds: 0xe00,
								},
								&rule.Is{
									Question: "new_fall",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    27,
									Holds: 0x12,
								},
							},
							&rule.Is{
								Question: "onset",
								Values: []string{
									"first_two_days",
									"over_two_days",
								},
								At:    52,
								Holds: 0x18,
							},
						},
						Says:  "After a knock, warmth waits until 72 hours are over.",
						Never: "not within 72 hours of a knock",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "cold_or_rub",
								Values: []string{
									"yes",
								},
								At:    110,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "heart_trouble",
								Values: []string{
									"yes",
								},
								At:    111,
								Holds: 0x10,
							},
						},
						Says:  "Ask a pharmacist or doctor first. Keep the heat low, each round short, and only on your back.",
						Never: "not before you ask a pharmacist or doctor",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "diabetes",
							Values: []string{
								"yes",
							},
							At:    41,
							Holds: 0x10,
						},
						Says:  "Keep it low and short, and never on skin that feels numb.",
						Never: "not on numb skin",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says:  "Keep it low and on your back only. Stay out of hot tubs.",
						Never: "only low on the back, no hot tub",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						Says: "Older skin burns sooner. Use the lowest setting and check your skin often.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xe00,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    27,
								Holds: 0x12,
							},
						},
						Says:  "Keep it off any place that is still swollen or bruised.",
						Never: "not on a swollen or bruised place",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says:  "Use none where touch feels dull. Ask your own care team first.",
						Never: "not on numb skin",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says:  "Keep it off any wound or fresh scar.",
						Never: "not on a wound or fresh scar",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
						Says:  "Keep it off any place that had cancer or radiation, unless your doctor agrees.",
						Never: "not on a place that had cancer",
					},
				},
				Evidence: "weak",
				Finding:  "Two trials used a heat wrap for eight hours a day. After five days, pain was 1 point of 5 lower. Short rounds are hardly tested.",
				Disagree: "The article waits 72 hours, but guidelines and trials use warmth from the start. Leaflets give 10 to 20 minutes a session; most trials used a wrap for hours.",
				Sources: []string{
					"acp_2017",
					"cochrane_heat_cold",
					"nhs_trust_heat_cold",
					"fda_menthol_burns",
					"pharmacy_heat_cold",
					"nhs_pregnancy",
					"afp_2025",
					"heat_review_2025",
				},
				Ref: []string{
					"S1",
					"S23",
					"S25",
					"S67",
					"2.9",
					"3.3",
					"3.10",
				},
			},
			&plan.Intervention{
				ID:    "alternating",
				Title: "Cold and warmth in turn",
				Kind:  "remedy",
				Why:   "Some like to switch between the two; no trial has tested it.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Use cold for one round, then wait for normal skin.",
					},
					plan.Step{
						Says: "Then warmth for one round, never over a rub or patch.",
					},
					plan.Step{
						Says: "Keep cloth between. Do not lie on it or fall asleep.",
					},
					plan.Step{
						Says: "Stop with the one that feels better.",
					},
				},
				Dose: plan.Dose{
					Minutes:    10,
					MinutesMax: 20,
					GapMinutes: 20,
				},
				Thermal: "both",
				Windows: []plan.Window{
					plan.Window{
						From: 259200000000000,
					},
				},
				MadeOf: []string{
					"cold",
					"heat",
				},
				NotWith: []string{
					"menthol_rub",
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xe00,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    27,
								Holds: 0x12,
							},
						},
						Says:  "Keep warmth off any place that is still swollen or bruised.",
						Never: "no warmth on a swollen or bruised place",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says:  "Keep the warm round low and on your back only. Stay out of hot tubs.",
						Never: "warmth only low on the back, no hot tub",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						Says: "Older skin burns sooner. Use the lowest setting and check your skin often.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
						Says:  "Keep both off any place that had cancer or radiation, unless your doctor agrees.",
						Never: "not on a place that had cancer",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says:  "Keep both off any wound or fresh scar.",
						Never: "not on a wound or fresh scar",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says:  "Use none where touch feels dull. Ask your own care team first.",
						Never: "not on numb skin",
					},
				},
				Evidence: "custom",
				Finding:  "We found no trial of cold and warmth in turn for back pain.",
				Sources: []string{
					"menthol_cream_article",
					"our_decision",
				},
				Ref: []string{
					"S24",
					"3.2",
					"3.3",
					"3.6",
				},
			},
			&plan.Intervention{
				ID:    "warm_bath",
				Title: "Warm bath",
				Kind:  "remedy",
				Why:   "It is one more way to use warmth; the proof is weak.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Make the water warm, not hot. Test it with your elbow.",
					},
					plan.Step{
						Says: "Non-slip mat in the tub; keep hold of something firm.",
					},
					plan.Step{
						Says: "Someone within call. Get out slowly, at once if faint or sick.",
					},
					plan.Step{
						Says: "If the rim is too high, take a warm shower.",
					},
				},
				Dose: plan.Dose{
					Minutes:    10,
					MinutesMax: 20,
					GapMinutes: 20,
				},
				Thermal: "heat",
				Windows: []plan.Window{
					plan.Window{
						From: 259200000000000,
					},
				},
				MadeOf: []string{
					"heat",
				},
				NotWith: []string{
					"menthol_rub",
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Because: "hot water can drop your blood pressure and strain your heart",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Because: "you could faint or slip, and a bath is no place for that when you are alone",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
							},
							At:    114,
							Holds: 0x10,
						},
						Because: "getting up from the bottom of a tub is as hard as getting up from the floor",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Because: "a fresh wound should not soak, and a new hip should not climb into a tub",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xe00,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    27,
								Holds: 0x12,
							},
						},
						Says:  "Skip the bath while any place is still swollen or bruised.",
						Never: "not while swollen or bruised",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "cold_or_rub",
							Values: []string{
								"yes",
							},
							At:    110,
							Holds: 0x10,
						},
						Says: "Ask a pharmacist or doctor first. Keep the water mild and the bath short.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says:  "Ask your own care team first. Not where your skin feels little, and not without help out of the tub.",
						Never: "not on numb skin, not without help",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "diabetes",
							Values: []string{
								"yes",
							},
							At:    41,
							Holds: 0x10,
						},
						Says: "Check the water with a thermometer or ask someone to feel it. Numb feet can burn.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says:  "Warm water only, never hot. Stay out of hot tubs.",
						Never: "no hot water, no hot tub",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						Says:  "Do not bathe alone. Ask someone to stay near until you are out.",
						Never: "not alone",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
						Says: "Ask your doctor first if the cancer or the radiation was in a place that the water covers.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "Trials support heat wraps and warm blankets, but we found none of a bath at home.",
				Sources: []string{
					"menthol_cream_article",
					"nhs_pregnancy",
					"general_knowledge",
				},
				Ref: []string{
					"S23",
					"3.3",
				},
			},
			&plan.Intervention{
				ID:    "menthol_rub",
				Title: "Menthol rub",
				Kind:  "remedy",
				Why:   "It feels cool; no guideline for low back pain advises it.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Follow the label. Test a small patch first and wait a day.",
					},
					plan.Step{
						Says: "Choose one without salicylate (wintergreen) or hot pepper (capsaicin).",
					},
					plan.Step{
						Says: "Thin layer, whole skin only. No tight wrap, no heat that day.",
					},
					plan.Step{
						Says: "Wash your hands. Keep it from eyes, private parts and children.",
					},
					plan.Step{
						Says: "Wash it off and get help if it hurts, swells or blisters.",
					},
				},
				NotWith: []string{
					"heat",
					"warm_bath",
					"alternating",
					"cold_or_warmth",
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "cancer_kind",
							Values: []string{
								"bone_kind",
								"in_care_or_spread",
							},
							At:    73,
							Holds: 0x30,
						},
						Because: "your cancer can be of a kind that reaches the back, so ask before a rub goes on it",
					},
					plan.Contraindication{
						When: rule.All{
							rule.Any{
								&rule.Is{
									Question: "tried_rub",
									Values: []string{
										"yes",
									},
									At:    123,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "rub_before",
									Values: []string{
										"failed",
									},
									At:    25,
									Holds: 0x10,
								},
							},
							rule.Not{
								Expr: &rule.Is{
									Question: "helped_rub",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    128,
									Holds: 0x12,
								},
							},
						},
						Because: "a rub does not seem to have helped you",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "hurt_rub",
							Values: []string{
								"yes",
							},
							At:    133,
							Holds: 0x10,
						},
						Because: "a rub seems to have made your pain or your skin worse",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "skin_trouble",
							Values: []string{
								"yes",
							},
							At:    109,
							Holds: 0x10,
						},
						Because: "a rub can burn broken, sore or numb skin",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "cold_or_rub",
							Values: []string{
								"yes",
							},
							At:    110,
							Holds: 0x10,
						},
						Because: "rubs or cold feelings have made you ill, or your blood flow is poor",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "back_looks_changed",
							Values: []string{
								"yes",
							},
							At:    68,
							Holds: 0x10,
						},
						Because: "a new rash, lump or bruise needs a look before you rub anything on it",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says:  "Ask a midwife or pharmacist first. Use none with salicylate or wintergreen.",
						Never: "no salicylate or wintergreen, not before you ask",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "blood_thinner",
							Values: []string{
								"yes",
							},
							At:    40,
							Holds: 0x10,
						},
						Says:  "Show the pack to a pharmacist first. Salicylate or wintergreen can make bleeding more likely.",
						Never: "no salicylate or wintergreen, not before you ask",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						Says: "Ask a pharmacist which kind suits your other medicines.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
						Says:  "Ask your care team first, and keep it off any place that had cancer.",
						Never: "not where you had cancer",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "diabetes",
							Values: []string{
								"yes",
							},
							At:    41,
							Holds: 0x10,
						},
						Says:  "Look at the skin after each use. Use none where it feels numb.",
						Never: "not on numb skin",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says:  "Keep it off any wound or fresh scar.",
						Never: "not on a wound or fresh scar",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says:  "Use none where touch feels dull.",
						Never: "not on numb skin",
					},
				},
				Evidence: "custom",
				Finding:  "No guideline for low back pain backs menthol, and rare skin burns are on record.",
				Disagree: "The article calls it very effective. No guideline for low back pain names it, and a US agency warns of burns.",
				Sources: []string{
					"menthol_cream_article",
					"acp_aafp_2020",
					"fda_menthol_burns",
					"salicylate_label",
					"general_knowledge",
				},
				Ref: []string{
					"S1",
					"S26",
					"S27",
					"2.9",
					"3.4",
					"3.10",
				},
			},
			&plan.Intervention{
				ID:      "rest",
				Title:   "Short rests",
				Kind:    "remedy",
				Comfort: true,
				Why:     "A short rest can help at first; staying in bed does not.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Rest only when you must, in short spells.",
					},
					plan.Step{
						Says: "Between spells, move a little.",
					},
					plan.Step{
						Says: "Let bed be for the night.",
					},
				},
				Windows: []plan.Window{
					plan.Window{
						Until: 172800000000000,
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "severity",
							Values: []string{
								"unbearable",
							},
							At:    35,
							Holds: 0x40,
						},
						Because: "pain this bad should be looked at today, before you push yourself to get up",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Sit on the edge for a minute before you stand. Hold on to something firm.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Says:  "Rest on your side or propped up, not flat on your back.",
						Never: "not flat on your back",
					},
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "leg_weakness",
									Values: []string{
										"yes",
									},
									At:    56,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "toes_heels",
									Values: []string{
										"yes",
									},
									At:    62,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "unsteady",
								Values: []string{
									"yes",
								},
								At:    59,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "tight_band",
								Values: []string{
									"yes",
								},
								At:    60,
								Holds: 0x10,
							},
						},
						Says:  "Do not get up alone if a leg feels weak or numb.",
						Never: "not up alone with a weak or numb leg",
					},
				},
				Evidence: "moderate",
				Finding:  "In a Cochrane review, people told to stay active did slightly better than people sent to bed.",
				Disagree: "The article allows one or two days of rest. Guidelines say to stay active from the start.",
				Sources: []string{
					"cochrane_bed_rest",
					"nhs_back_pain",
					"nice_ng59",
					"traffic_light_and_activity",
					"menthol_cream_article",
				},
				Ref: []string{
					"S1",
					"S18",
					"2.9",
				},
			},
			&plan.Intervention{
				ID:      "log_roll",
				Title:   "Getting out of bed",
				Kind:    "remedy",
				Comfort: true,
				Why:     "It keeps you from bending or twisting a sore back; it is untested.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Bend your knees. Roll onto your side, hips and shoulders together.",
					},
					plan.Step{
						Says: "Let your lower legs slide off the bed as you push up.",
					},
					plan.Step{
						Says: "Sit a moment, and breathe.",
					},
					plan.Step{
						Says: "Then stand up with your back straight.",
						Unless: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "To lie down, do the same in reverse.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							0,
							1,
						},
						Rank: 60,
						Says: "To get up: roll onto your side, then push up with your arms.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "dizzy_or_falls",
									Values: []string{
										"yes",
									},
									At:    112,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "severity",
									Values: []string{
										"severe",
										"unbearable",
									},
									At:    35,
									Holds: 0x60,
								},
								rule.Any{
									rule.Any{
										&rule.Is{
											Question: "leg_weakness",
											Values: []string{
												"yes",
											},
											At:    56,
											Holds: 0x10,
										},
										&rule.Is{
											Question: "toes_heels",
											Values: []string{
												"yes",
											},
											At:    62,
											Holds: 0x10,
										},
									},
									&rule.Is{
										Question: "leg_numbness",
										Values: []string{
											"yes",
										},
										At:    57,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "unsteady",
										Values: []string{
											"yes",
										},
										At:    59,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "tight_band",
										Values: []string{
											"yes",
										},
										At:    60,
										Holds: 0x10,
									},
								},
							},
							rule.Any{
								&rule.Is{
									Question: "uses_wheelchair",
									Values: []string{
										"yes",
									},
									At:    113,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "old_trouble",
									Values: []string{
										"yes",
									},
									At:    81,
									Holds: 0x10,
								},
							},
						},
					},
					plan.CardLine{
						Stages: []int{
							0,
							1,
						},
						Rank: 60,
						Says: "To get up, have help: roll onto your side, then push up slowly.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "uses_wheelchair",
									Values: []string{
										"yes",
									},
									At:    113,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "old_trouble",
									Values: []string{
										"yes",
									},
									At:    81,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "severity",
								Values: []string{
									"unbearable",
								},
								At:    35,
								Holds: 0x40,
							},
						},
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Sit on the edge until your head is clear. Hold on to something firm as you stand.",
					},
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "leg_weakness",
									Values: []string{
										"yes",
									},
									At:    56,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "toes_heels",
									Values: []string{
										"yes",
									},
									At:    62,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "unsteady",
								Values: []string{
									"yes",
								},
								At:    59,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "tight_band",
								Values: []string{
									"yes",
								},
								At:    60,
								Holds: 0x10,
							},
						},
						Says:  "Do not stand up alone if a leg feels weak or numb.",
						Never: "not alone with a weak or numb leg",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says: "If you had surgery, keep a pillow between your knees and follow what your surgeon told you.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "blood_thinner",
							Values: []string{
								"yes",
							},
							At:    40,
							Holds: 0x10,
						},
						Says: "After any fall or knock, call a clinician the same day.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						Says: "Put a light and a phone within reach. Sit a moment before you stand.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "severity",
							Values: []string{
								"unbearable",
							},
							At:    35,
							Holds: 0x40,
						},
						Says: "If you cannot get up even so, do not force it. Ask someone to help you, and call {urgent} now.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says: "In a wheelchair: get across to it the way your own team has shown you.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "We found no trial of this way of getting up; it is common practice.",
				Sources: []string{
					"general_knowledge",
					"our_decision",
				},
				Ref: []string{
					"3.7 A9",
				},
			},
			&plan.Intervention{
				ID:      "water",
				Title:   "Water",
				Kind:    "remedy",
				Comfort: true,
				Why:     "It keeps you from drying out; no trial shows that it eases spasms.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Drink when you are thirsty, in sips through the day.",
					},
					plan.Step{
						Says: "Stay within any limit that a doctor has set you.",
					},
					plan.Step{
						Says: "Never force down large amounts. Too much can be harmful.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							0,
							1,
							2,
							3,
							4,
						},
						Rank: 80,
						Says: "Sip water whenever you are thirsty, through the day.",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says: "If a doctor set you a fluid limit, keep to it.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "kidney_trouble",
							Values: []string{
								"yes",
							},
							At:    116,
							Holds: 0x10,
						},
						Says: "Ask your doctor how much you may drink, and keep to that.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "salt_or_fluid_limit",
							Values: []string{
								"yes",
							},
							At:    117,
							Holds: 0x10,
						},
						Says:  "Keep to the limit that your doctor set.",
						Never: "no more than your limit",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "sick_or_yellow",
							Values: []string{
								"yes",
							},
							At:    64,
							Holds: 0x10,
						},
						Says: "Take small sips. Tell the clinician today if nothing stays down.",
					},
				},
				Evidence: "weak",
				Finding:  "The one study often quoted tested leg cramps after hard running, not back spasms.",
				Sources: []string{
					"lau_2019",
					"menthol_cream_article",
				},
				Ref: []string{
					"S1",
					"S15",
					"S16",
					"S17",
					"S20",
					"S64",
					"3.8",
				},
			},
			&plan.Intervention{
				ID:    "electrolyte_drink",
				Title: "Drink with salts",
				Kind:  "remedy",
				Why:   "It can put back lost salts; no one has shown it helps a back.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Use it only if you sweated a lot.",
					},
					plan.Step{
						Says: "Choose a ready drink or powder and follow the label.",
					},
					plan.Step{
						Says: "Drink to thirst, then go back to plain water.",
					},
					plan.Step{
						Says: "Take no extra salt, potassium or magnesium tablets.",
					},
				},
				Windows: []plan.Window{
					plan.Window{
						Until: 172800000000000,
					},
				},
				OfferWhen: &rule.Is{
					Question: "how_it_began",
					Values: []string{
						"hard_exercise",
					},
					At:    51,
					Holds: 0x100,
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "kidney_trouble",
							Values: []string{
								"yes",
							},
							At:    116,
							Holds: 0x10,
						},
						Because: "kidneys in trouble may not clear the extra salts",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "salt_or_fluid_limit",
							Values: []string{
								"yes",
							},
							At:    117,
							Holds: 0x10,
						},
						Because: "the drink counts against your limit on salt or fluid",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "pressure_tablets",
							Values: []string{
								"yes",
							},
							At:    118,
							Holds: 0x10,
						},
						Because: "some pressure and water tablets change the salts in your blood",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "diabetes",
							Values: []string{
								"yes",
							},
							At:    41,
							Holds: 0x10,
						},
						Because: "many of these drinks hold a lot of sugar",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Because: "extra salt can be hard on your heart or your blood pressure",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says: "Ask a midwife or pharmacist which drink suits you.",
					},
				},
				Evidence: "custom",
				Finding:  "In ten young men after a hot run, it made calf cramps harder to set off than water did.",
				Disagree: "The article calls salts a must. The study that it names tested calf cramps in ten runners, not backs.",
				Sources: []string{
					"lau_2019",
					"electrolyte_cautions",
					"menthol_cream_article",
					"our_decision",
				},
				Ref: []string{
					"S1",
					"S15",
					"S16",
					"S21",
					"S64",
					"2.9",
					"3.8",
					"3.10",
				},
			},
			&plan.Intervention{
				ID:    "gentle_stroking",
				Title: "Gentle stroking",
				Kind:  "remedy",
				Why:   "Light strokes may soothe; they stand in for massage.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Sit or lie in a way that feels easy.",
					},
					plan.Step{
						Says: "Use a flat, warm hand. Stroke the sore muscles slowly.",
					},
					plan.Step{
						Says: "Press no harder than you would to smooth a bedsheet.",
					},
					plan.Step{
						Says: "Stay off the spine. Use no tool, roller or massage gun.",
					},
					plan.Step{
						Says: "Stop if it hurts or if you feel unwell.",
					},
				},
				Dose: plan.Dose{
					Minutes:    5,
					MinutesMax: 10,
				},
				InsteadOf: []string{
					"massage",
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "cancer_kind",
							Values: []string{
								"bone_kind",
								"in_care_or_spread",
							},
							At:    73,
							Holds: 0x30,
						},
						Because: "your cancer can be of a kind that reaches the back, so ask your doctor before anybody strokes it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "skin_trouble",
							Values: []string{
								"yes",
							},
							At:    109,
							Holds: 0x10,
						},
						Because: "stroking can harm skin that is numb, broken or sore",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "back_looks_changed",
							Values: []string{
								"yes",
							},
							At:    68,
							Holds: 0x10,
						},
						Because: "a new rash, lump or bruise needs a look before anyone rubs it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "swollen_calf",
							Values: []string{
								"yes",
							},
							At:    61,
							Holds: 0x10,
						},
						Because: "a swollen calf needs a clinician today, before any kind of massage",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "fever",
							Values: []string{
								"yes",
							},
							At:    63,
							Holds: 0x10,
						},
						Because: "a fever needs a clinician today, before any kind of massage",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "blood_thinner",
							Values: []string{
								"yes",
							},
							At:    40,
							Holds: 0x10,
						},
						Says: "Keep it very light, because you may bruise easily. Stop if a mark appears.",
					},
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
						},
						Says:  "Let the hand glide and do not press. Stay off the spine and ribs.",
						Never: "no pressing, not on spine or ribs",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
						Says:  "Stay off any place that had cancer or radiation. Ask your care team if unsure.",
						Never: "not on a place that had cancer",
					},
				},
				Evidence: "expert opinion",
				Finding:  "Named as a gentler choice when massage is not advised; we found no trial.",
				Sources: []string{
					"massage_cautions",
					"general_knowledge",
					"our_decision",
				},
				Ref: []string{
					"S44",
					"3.6",
				},
			},
			&plan.Intervention{
				ID:    "about_spasms",
				Title: "Knowing what a spasm is",
				Kind:  "remedy",
				Why:   "Knowing its usual course can make it easier to move again.",
				Steps: []plan.Step{
					plan.Step{
						Says: "A spasm is a muscle that tightens by itself.",
					},
					plan.Step{
						Says: "It can feel like a knot, an ache or a stab.",
					},
					plan.Step{
						Says: "A strain is the usual guess. Most ease within days to weeks.",
					},
					plan.Step{
						Says: "Now and then one guards something deeper, such as a disc.",
					},
					plan.Step{
						Says: "About 8 in 10 people have back pain at some time.",
					},
				},
				OfferWhen: rule.Any{
					&rule.Is{
						Question: "severity",
						Values: []string{
							"severe",
							"unbearable",
						},
						At:    35,
						Holds: 0x60,
					},
					&rule.Is{
						Question: "fear_of_harm",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    98,
						Holds: 0x12,
					},
					&rule.Is{
						Question: "no_recovery",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    101,
						Holds: 0x12,
					},
				},
				Evidence: "weak",
				Finding:  "In 8 or 9 of 10 people, no one cause can be named. In one group, 72 in 100 had fully recovered after a year.",
				Disagree: "The article calls pain acute for days to weeks. Guides draw the line at four weeks, and one research group at six.",
				Sources: []string{
					"cleveland_back_spasms",
					"natural_course_cohorts",
					"recurrence_studies",
					"acp_2017",
					"cashin_2025",
					"menthol_cream_article",
				},
				Ref: []string{
					"S2",
					"S3",
					"S4",
					"S5",
					"S8",
					"S10",
					"S11",
					"S12",
					"S13",
					"S63",
					"4.1",
				},
			},
			&plan.Intervention{
				ID:    "pharmacist",
				Title: "Painkillers through a pharmacist",
				Kind:  "care",
				Why:   "Of painkillers, only anti-inflammatory tablets are shown to help a fresh bout, and only a little. Paracetamol and opioids did no better than dummy pills.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Show all your medicines. Stop none from a doctor, aspirin included.",
					},
					plan.Step{
						Says: "Tell of ulcers, stroke, liver trouble, alcohol, rash or wheeze from painkillers.",
					},
					plan.Step{
						Says: "Never take two together: ibuprofen, naproxen, aspirin, or such a gel.",
					},
					plan.Step{
						Says: "By the label, with food, few days. Count all paracetamol (acetaminophen).",
					},
					plan.Step{
						Says: "Never hide a fever with one. Black poo, bloody vomit: call {emergency}.",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says: "Take no anti-inflammatory tablets, gels or rubs while you are or may be pregnant. Ask a midwife or pharmacist.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "blood_thinner",
							Values: []string{
								"yes",
							},
							At:    40,
							Holds: 0x10,
						},
						Says: "Do not stop your blood thinner. Some painkillers and rubs can make you bleed, so take none unless your doctor agrees.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						Says: "From 65, stomach bleeds are more likely. Take a painkiller only after a pharmacist has checked. Muscle relaxants are best avoided.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says: "If your heart or blood pressure gives trouble, say so first.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "kidney_trouble",
							Values: []string{
								"yes",
							},
							At:    116,
							Holds: 0x10,
						},
						Says: "Some painkillers can harm weak kidneys. Take none unless your doctor agrees.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "pressure_tablets",
							Values: []string{
								"yes",
							},
							At:    118,
							Holds: 0x10,
						},
						Says: "With pressure or water tablets, some painkillers can harm your kidneys. Ask first.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "steroids_long",
							Values: []string{
								"yes",
							},
							At:    39,
							Holds: 0x10,
						},
						Says: "With steroid tablets, some painkillers can make stomach bleeds more likely. Ask first.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "onset",
								Values: []string{
									"over_twelve_weeks",
								},
								At:    52,
								Holds: 0x400,
							},
							&rule.Is{
								Question: "pain_most_days",
								Values: []string{
									"yes",
								},
								At:    79,
								Holds: 0x10,
							},
						},
						Says: "For pain that lasts, guidelines advise no opioids, and no paracetamol (acetaminophen) on its own.",
					},
				},
				Evidence: "moderate",
				Finding:  "In fresh pain, these tablets beat dummy pills by about 7 points in 100. A gel did less than a tablet, and added nothing to it.",
				Disagree: "Older leaflets name paracetamol (acetaminophen) first, but large trials and newer guidelines do not. One US guideline allows muscle relaxants; others keep them and opioids for a doctor to weigh.",
				Sources: []string{
					"cochrane_nsaids",
					"pace_trial",
					"nice_ng59",
					"acp_2017",
					"nhs_ibuprofen",
					"salicylate_label",
					"cashin_2025",
					"khankhel_2024",
					"opal_2023",
					"afp_2025",
					"general_knowledge",
				},
				Ref: []string{
					"2.9",
					"3.4",
					"3.5",
					"3.10",
					"4.3",
				},
			},
			&plan.Intervention{
				ID:      "walk",
				Title:   "Short slow walk",
				Kind:    "move",
				Comfort: true,
				Why:     "Small walks may ease pain a little, and beat long bed rest.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Stand up slowly and wait until you feel steady.",
					},
					plan.Step{
						Says: "Walk at an easy pace on flat ground; indoors counts.",
						Unless: &rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
					},
					plan.Step{
						Says: "Sit or lie down again before the pain climbs.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							0,
						},
						Rank: 30,
						Says: "Walk 5 to 10 minutes, slowly, a few times today.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "dizzy_or_falls",
									Values: []string{
										"yes",
									},
									At:    112,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "severity",
									Values: []string{
										"severe",
										"unbearable",
									},
									At:    35,
									Holds: 0x60,
								},
								rule.Any{
									rule.Any{
										&rule.Is{
											Question: "leg_weakness",
											Values: []string{
												"yes",
											},
											At:    56,
											Holds: 0x10,
										},
										&rule.Is{
											Question: "toes_heels",
											Values: []string{
												"yes",
											},
											At:    62,
											Holds: 0x10,
										},
									},
									&rule.Is{
										Question: "leg_numbness",
										Values: []string{
											"yes",
										},
										At:    57,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "unsteady",
										Values: []string{
											"yes",
										},
										At:    59,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "tight_band",
										Values: []string{
											"yes",
										},
										At:    60,
										Holds: 0x10,
									},
								},
							},
							&rule.Is{
								Question: "hurt_walks",
								Values: []string{
									"yes",
								},
								At:    131,
								Holds: 0x10,
							},
						},
					},
					plan.CardLine{
						Stages: []int{
							1,
						},
						Rank: 10,
						Says: "Walk 5 to 10 minutes, slowly, a few times today.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "dizzy_or_falls",
									Values: []string{
										"yes",
									},
									At:    112,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "severity",
									Values: []string{
										"severe",
										"unbearable",
									},
									At:    35,
									Holds: 0x60,
								},
								rule.Any{
									rule.Any{
										&rule.Is{
											Question: "leg_weakness",
											Values: []string{
												"yes",
											},
											At:    56,
											Holds: 0x10,
										},
										&rule.Is{
											Question: "toes_heels",
											Values: []string{
												"yes",
											},
											At:    62,
											Holds: 0x10,
										},
									},
									&rule.Is{
										Question: "leg_numbness",
										Values: []string{
											"yes",
										},
										At:    57,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "unsteady",
										Values: []string{
											"yes",
										},
										At:    59,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "tight_band",
										Values: []string{
											"yes",
										},
										At:    60,
										Holds: 0x10,
									},
								},
							},
							&rule.Is{
								Question: "hurt_walks",
								Values: []string{
									"yes",
								},
								At:    131,
								Holds: 0x10,
							},
						},
					},
					plan.CardLine{
						Stages: []int{
							2,
							3,
						},
						Rank: 10,
						Says: "Walk 5 to 10 minutes, a few times a day, longer once easy.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "dizzy_or_falls",
									Values: []string{
										"yes",
									},
									At:    112,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "severity",
									Values: []string{
										"severe",
										"unbearable",
									},
									At:    35,
									Holds: 0x60,
								},
								rule.Any{
									rule.Any{
										&rule.Is{
											Question: "leg_weakness",
											Values: []string{
												"yes",
											},
											At:    56,
											Holds: 0x10,
										},
										&rule.Is{
											Question: "toes_heels",
											Values: []string{
												"yes",
											},
											At:    62,
											Holds: 0x10,
										},
									},
									&rule.Is{
										Question: "leg_numbness",
										Values: []string{
											"yes",
										},
										At:    57,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "unsteady",
										Values: []string{
											"yes",
										},
										At:    59,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "tight_band",
										Values: []string{
											"yes",
										},
										At:    60,
										Holds: 0x10,
									},
								},
							},
							&rule.Is{
								Question: "hurt_walks",
								Values: []string{
									"yes",
								},
								At:    131,
								Holds: 0x10,
							},
						},
					},
					plan.CardLine{
						Stages: []int{
							4,
						},
						Rank: 10,
						Says: "Walk most days, a little more each week.",
						Unless: rule.Any{
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "severity",
								Values: []string{
									"severe",
									"unbearable",
								},
								At:    35,
								Holds: 0x60,
							},
							rule.Any{
								rule.Any{
									&rule.Is{
										Question: "leg_weakness",
										Values: []string{
											"yes",
										},
										At:    56,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "toes_heels",
										Values: []string{
											"yes",
										},
										At:    62,
										Holds: 0x10,
									},
								},
								&rule.Is{
									Question: "leg_numbness",
									Values: []string{
										"yes",
									},
									At:    57,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "unsteady",
									Values: []string{
										"yes",
									},
									At:    59,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "tight_band",
									Values: []string{
										"yes",
									},
									At:    60,
									Holds: 0x10,
								},
							},
						},
					},
					plan.CardLine{
						Stages: []int{
							0,
							1,
							2,
							3,
							4,
						},
						Rank: 10,
						Says: "Walk half as far as last time, and more often.",
						Unless: rule.Any{
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "severity",
								Values: []string{
									"severe",
									"unbearable",
								},
								At:    35,
								Holds: 0x60,
							},
							rule.Any{
								rule.Any{
									&rule.Is{
										Question: "leg_weakness",
										Values: []string{
											"yes",
										},
										At:    56,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "toes_heels",
										Values: []string{
											"yes",
										},
										At:    62,
										Holds: 0x10,
									},
								},
								&rule.Is{
									Question: "leg_numbness",
									Values: []string{
										"yes",
									},
									At:    57,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "unsteady",
									Values: []string{
										"yes",
									},
									At:    59,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "tight_band",
									Values: []string{
										"yes",
									},
									At:    60,
									Holds: 0x10,
								},
							},
						},
					},
					plan.CardLine{
						Stages: []int{
							1,
							2,
							3,
							4,
						},
						Rank: 10,
						Says: "Walk 5 to 10 minutes indoors, holding on, someone near you.",
						Unless: &rule.Is{
							Question: "hurt_walks",
							Values: []string{
								"yes",
							},
							At:    131,
							Holds: 0x10,
						},
					},
					plan.CardLine{
						Stages: []int{
							0,
							1,
							2,
							3,
						},
						Rank:  10,
						Says:  "A few times today: some steps indoors, holding on, someone near you.",
						Keeps: true,
					},
				},
				Dose: plan.Dose{
					Minutes:      5,
					MinutesMax:   10,
					EveryMinutes: 180,
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "severity",
							Values: []string{
								"unbearable",
							},
							At:    35,
							Holds: 0x40,
						},
						Because: "pain this bad should be looked at today, before you try to walk about",
					},
					plan.Contraindication{
						When: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "leg_weakness",
									Values: []string{
										"yes",
									},
									At:    56,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "toes_heels",
									Values: []string{
										"yes",
									},
									At:    62,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "unsteady",
								Values: []string{
									"yes",
								},
								At:    59,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "tight_band",
								Values: []string{
									"yes",
								},
								At:    60,
								Holds: 0x10,
							},
						},
						Because: "until you are seen, go only where you must, with a rail or someone's arm",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "swollen_calf",
							Values: []string{
								"yes",
							},
							At:    61,
							Holds: 0x10,
						},
						Because: "a swollen calf needs a clinician today, before you walk for exercise",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.All{
							rule.Any{
								&rule.Is{
									Question: "tried_moves",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    122,
									Holds: 0x12,
								},
								&rule.Is{
									Question: "moves_before",
									Values: []string{
										"failed",
									},
									At:    26,
									Holds: 0x10,
								},
							},
							rule.Not{
								Expr: &rule.Is{
									Question: "helped_moves",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    127,
									Holds: 0x12,
								},
							},
						},
						Says: "The moves did not ease it so far. Do your walks first, and then one other move at a time.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hurt_walks",
							Values: []string{
								"yes",
							},
							At:    131,
							Holds: 0x10,
						},
						Says: "Walk half as far as before, and more often. If it still leaves you worse the next day, halve it again.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Stay indoors and hold a rail or use your stick. Have someone near you.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
						Says:  "In place of minutes, a few steps across the room. Ask for help to stand, and do not force it.",
						Never: "not forced",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Says: "Walking is fine. Leave any sport that arches your back until someone has looked at it.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says: "Keep to a pace at which you can still talk with ease.",
					},
				},
				Evidence: "weak",
				Finding:  "Staying active gave slightly less pain and better daily function than bed rest; how long and how often is ours.",
				Sources: []string{
					"menthol_cream_article",
					"nhs_back_pain",
					"nice_ng59",
					"cochrane_bed_rest",
					"general_knowledge",
					"our_decision",
				},
				Ref: []string{
					"S1",
					"S19",
					"S29",
					"S35",
					"RF17",
					"3.6",
					"4.6",
				},
			},
			&plan.Intervention{
				ID:      "hip_march",
				Title:   "Seated march",
				Kind:    "move",
				Comfort: true,
				Why:     "It gives your legs some of a walk, with less risk of a fall.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Sit tall on a firm chair without wheels, near the front.",
						Unless: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "Put both feet flat on the floor and hold the seat.",
					},
					plan.Step{
						Says: "Lift one bent knee a little way.",
						Unless: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
					},
					plan.Step{
						Says: "Lower it slowly, without letting it drop.",
					},
					plan.Step{
						Says: "Change legs, like a slow march.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							0,
							1,
							2,
							3,
							4,
						},
						Rank: 40,
						Says: "On a firm chair, holding on: lift each foot a little, 5 times.",
						Unless: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
					},
				},
				Dose: plan.Dose{
					Repeats:   5,
					Sides:     2,
					TimesADay: 3,
				},
				OfferWhen: rule.Any{
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1800,
					},
					&rule.Is{
						Question: "dizzy_or_falls",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    112,
						Holds: 0x12,
					},
				},
				InsteadOf: []string{
					"walk",
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "leg_weakness",
									Values: []string{
										"yes",
									},
									At:    56,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "toes_heels",
									Values: []string{
										"yes",
									},
									At:    62,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "unsteady",
								Values: []string{
									"yes",
								},
								At:    59,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "tight_band",
								Values: []string{
									"yes",
								},
								At:    60,
								Holds: 0x10,
							},
						},
						Because: "a newly weak or clumsy leg, or a numb band, needs a look first",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "swollen_calf",
							Values: []string{
								"yes",
							},
							At:    61,
							Holds: 0x10,
						},
						Because: "a swollen calf needs a clinician today, before the leg is worked",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "severity",
							Values: []string{
								"unbearable",
							},
							At:    35,
							Holds: 0x40,
						},
						Because: "pain this bad should be looked at today, before you move against it",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says: "Ask your own care team first. Do only what your legs can do; in a wheelchair, put the brakes on.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says:  "Lift the foot only just off the floor. Keep your knee lower than your hip.",
						Never: "knee no higher than your hip",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Use a chair with arms, with its back against a wall.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
						Says: "Slide one heel up instead of lifting the knee, if lifting hurts.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "A public exercise sheet gives this move for older people; no trial of it alone was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"nhs_inform_exercises",
					"cochrane_exercise_acute",
					"our_decision",
				},
				Ref: []string{
					"3.6",
					"3.7 A5",
					"3.10",
				},
			},
			&plan.Intervention{
				ID:    "buttock_squeeze",
				Title: "Buttock squeeze",
				Kind:  "move",
				Why:   "It wakes the muscles that hold your back; your spine hardly moves.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Sit, stand or lie, whichever is easiest.",
						Unless: rule.Any{
							&rule.Is{
								Question: "pregnancy_stage",
								Values: []string{
									"from_16_weeks",
								},
								At:    44,
								Holds: 0x20,
							},
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
							rule.Any{
								&rule.Is{
									Question: "uses_wheelchair",
									Values: []string{
										"yes",
									},
									At:    113,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "old_trouble",
									Values: []string{
										"yes",
									},
									At:    81,
									Holds: 0x10,
								},
							},
						},
					},
					plan.Step{
						Says: "Gently squeeze your buttocks together.",
					},
					plan.Step{
						Says: "Hold, and keep breathing.",
					},
					plan.Step{
						Says: "Let go fully and rest for a breath.",
					},
					plan.Step{
						Says: "Use half your strength, or less if it pulls.",
						Unless: rule.Any{
							&rule.Is{
								Question: "heart_trouble",
								Values: []string{
									"yes",
								},
								At:    111,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
							rule.Any{
								&rule.Is{
									Question: "uses_wheelchair",
									Values: []string{
										"yes",
									},
									At:    113,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "old_trouble",
									Values: []string{
										"yes",
									},
									At:    81,
									Holds: 0x10,
								},
							},
						},
					},
				},
				Dose: plan.Dose{
					HoldSeconds: 5,
					Repeats:     5,
					TimesADay:   3,
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says: "Ask your own care team first. Sit for it, and stay small and slow.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says:  "Squeeze lightly and never hold your breath.",
						Never: "no held breath",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Says:  "Do it sitting or on your side, not flat on your back.",
						Never: "not flat on your back",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says: "If you had surgery, start with a very light squeeze. Ask the team that did it before doing more.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says:  "Do it sitting or lying, not standing.",
						Never: "not standing",
					},
				},
				Evidence: "expert opinion",
				Finding:  "It is our gentle stand-in for the bridge; no trial of it for back spasm was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"cochrane_exercise_acute",
					"general_knowledge",
					"our_decision",
				},
				Ref: []string{
					"S34",
					"3.6",
				},
			},
			&plan.Intervention{
				ID:    "cat_cow",
				Title: "Cat-cow on hands and knees",
				Kind:  "move",
				Why:   "Slow bending both ways may loosen a stiff back without any weight on it.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Kneel on all fours, hands under shoulders, knees under hips.",
					},
					plan.Step{
						Says: "Breathe in, let your belly sink and your chest come forward.",
					},
					plan.Step{
						Says: "Breathe out and round your back.",
					},
					plan.Step{
						Says: "Tuck your chin in as you round.",
						Unless: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
					},
					plan.Step{
						Says: "Keep it small at first, eyes down if your neck is sore.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							1,
							2,
						},
						Rank: 28,
						Says: "On hands and knees: hollow, then round your back, 5 breaths.",
						Unless: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
					},
				},
				Dose: plan.Dose{
					Breaths:      5,
					BreathsMax:   10,
					TimesADay:    1,
					TimesADayMax: 3,
				},
				Stage: 1,
				OfferWhen: rule.Not{
					Expr: &rule.Is{
						Question: "age",
						Values: []string{
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1800,
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
							},
							At:    114,
							Holds: 0x10,
						},
						Because: "it needs the floor, your knees or your hands, and those may be hard for you",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Because: "it rounds the back, which loads bones that may be thin",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Because: "it lets the belly sag; the tilt on all fours takes its place",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone should be looked at before you bend your back",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says:  "Skip the half that sends pain or tingling further down your leg.",
						Never: "not if it brings pain down the leg",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says: "After surgery or with a new hip, ask the team that did it before you start.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says:  "Keep your head level with your back and look at the floor.",
						Never: "head no lower than your back",
					},
				},
				Evidence: "expert opinion",
				Finding:  "The article and exercise sheets give this move; no trial of it alone was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"menthol_cream_article",
					"nhs_inform_exercises",
					"nhs_pregnancy",
					"bjsm_osteoporosis",
					"cochrane_exercise_acute",
				},
				Ref: []string{
					"S1",
					"S30",
					"S36",
					"3.6",
				},
			},
			&plan.Intervention{
				ID:    "chair_cat_cow",
				Title: "Seated cat-cow",
				Kind:  "move",
				Why:   "It moves your back both ways, like the one on the floor, without any kneeling.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Sit tall on a firm chair without wheels, feet flat.",
						Unless: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "Hands on your thighs, breathe in and lift your chest a little.",
					},
					plan.Step{
						Says: "Breathe out and gently round your back.",
					},
					plan.Step{
						Says: "Tuck your chin toward your chest.",
						Unless: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
					},
					plan.Step{
						Says: "Move only as far as it stays easy.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							1,
							2,
							3,
							4,
						},
						Rank: 29,
						Says: "On a chair: lift your chest, then round your back, 5 breaths.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "uses_wheelchair",
									Values: []string{
										"yes",
									},
									At:    113,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "old_trouble",
									Values: []string{
										"yes",
									},
									At:    81,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
						},
					},
				},
				Dose: plan.Dose{
					Breaths:      5,
					BreathsMax:   10,
					TimesADay:    1,
					TimesADayMax: 3,
				},
				Windows: []plan.Window{
					plan.Window{
						When: rule.Not{
							Expr: &rule.Is{
								Question: "pregnancy_stage",
								Values: []string{
									"from_16_weeks",
								},
								At:    44,
								Holds: 0x20,
							},
						},
					},
					plan.Window{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
								"unsure",
							},
							At:    114,
							Holds: 0x12,
						},
					},
				},
				Stage: 1,
				OfferWhen: &rule.Is{
					Question: "age",
					Values: []string{
						"age_65_74",
						"from_75",
					},
					At:    34,
					Holds: 0x1800,
				},
				InsteadOf: []string{
					"cat_cow",
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Because: "it rounds the back, which loads bones that may be thin",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone should be looked at before you bend your back",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says: "Ask your own care team first. In a wheelchair, put the brakes on, and stay small and slow.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says:  "Skip the half that sends pain or tingling further down your leg.",
						Never: "not if it brings pain down the leg",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says: "After surgery or with a new hip, ask the team that did it before you start.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Use a chair with arms, and keep your eyes on one spot ahead.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "It is the seated form of a common exercise; no trial of it alone was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"nhs_inform_exercises",
					"bjsm_osteoporosis",
					"cochrane_exercise_acute",
					"our_decision",
				},
				Ref: []string{
					"S30",
					"3.6",
					"3.7 A1",
					"3.10",
				},
			},
			&plan.Intervention{
				ID:    "childs_pose",
				Title: "Child's pose",
				Kind:  "move",
				Why:   "It is a resting stretch for the low back.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Kneel on a soft mat or a folded blanket.",
					},
					plan.Step{
						Says: "Sit your hips back toward your heels, as far as is easy.",
					},
					plan.Step{
						Says: "Fold forward slowly, arms in front of you.",
					},
					plan.Step{
						Says: "Rest your forehead on the floor or a pillow.",
						Unless: rule.Any{
							&rule.Is{
								Question: "pregnancy_stage",
								Values: []string{
									"from_16_weeks",
								},
								At:    44,
								Holds: 0x20,
							},
							&rule.Is{
								Question: "heart_trouble",
								Values: []string{
									"yes",
								},
								At:    111,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "Breathe slowly, then walk your hands back to come up.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							1,
							2,
						},
						Rank: 34,
						Says: "Kneel, sit back toward your heels, arms ahead, for 30 seconds.",
						Unless: rule.Any{
							&rule.Is{
								Question: "pregnancy_stage",
								Values: []string{
									"from_16_weeks",
								},
								At:    44,
								Holds: 0x20,
							},
							&rule.Is{
								Question: "heart_trouble",
								Values: []string{
									"yes",
								},
								At:    111,
								Holds: 0x10,
							},
						},
					},
				},
				Dose: plan.Dose{
					HoldSeconds:    30,
					HoldSecondsMax: 60,
					TimesADay:      1,
					TimesADayMax:   3,
				},
				Stage: 1,
				OfferWhen: rule.Not{
					Expr: &rule.Is{
						Question: "age",
						Values: []string{
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1800,
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
							},
							At:    114,
							Holds: 0x10,
						},
						Because: "it needs the floor, your knees or your hands, and those may be hard for you",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Because: "your head is low in it, which can bring on dizziness",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Because: "it rounds the back as far as it goes, which loads bones that may be thin",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Because: "it folds the hips and belly deeply, too much for a new hip or a recent surgery",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone should be looked at before you bend your back",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Says: "Spread your knees wide and rest your chest on a firm cushion.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says:  "Rest your head on a stack of pillows, no lower than your chest.",
						Never: "head no lower than your chest",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says: "Come up if pain or tingling moves further down your leg.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "The article and exercise sheets give this stretch; no trial of it alone was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"menthol_cream_article",
					"nhs_inform_exercises",
					"bjsm_osteoporosis",
					"cochrane_exercise_acute",
					"general_knowledge",
				},
				Ref: []string{
					"S1",
					"S31",
					"S36",
					"3.6",
				},
			},
			&plan.Intervention{
				ID:    "table_lean",
				Title: "Lean on a worktop",
				Kind:  "move",
				Why:   "It gives your back a long stretch, with no rounding or kneeling.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Stand facing a worktop or heavy table.",
					},
					plan.Step{
						Says: "Put both hands on it and walk your feet back.",
					},
					plan.Step{
						Says: "Bend at the hips and keep your back straight.",
					},
					plan.Step{
						Says: "Go on until you feel a mild pull, and breathe.",
						Unless: rule.Any{
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "Walk your feet in again before you stand up.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							1,
							2,
							3,
							4,
						},
						Rank: 33,
						Says: "Hands on a worktop, step back, lean, back straight, 15 seconds.",
						Unless: rule.Any{
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
						},
					},
				},
				Dose: plan.Dose{
					HoldSeconds:    15,
					HoldSecondsMax: 30,
					Repeats:        2,
					TimesADay:      1,
					TimesADayMax:   3,
				},
				Stage: 1,
				OfferWhen: &rule.Is{
					Question: "age",
					Values: []string{
						"age_65_74",
						"from_75",
					},
					At:    34,
					Holds: 0x1800,
				},
				InsteadOf: []string{
					"childs_pose",
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says:  "Lean only a little and keep your head above your hips. Keep a chair behind you.",
						Never: "head no lower than your hips",
					},
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
						},
						Says:  "Let only the hips bend. Keep your back flat like a board.",
						Never: "no bent back",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says:  "If you had surgery, lean only a little. Ask the team that did it before you start.",
						Never: "no deep lean",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
							},
							At:    114,
							Holds: 0x10,
						},
						Says: "Rest on your forearms if your wrists hurt.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says:  "Keep your head higher than your hips, and keep breathing.",
						Never: "head no lower than your hips",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says: "Stop if pain or tingling moves further down your leg.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "It is our stand-in for child's pose; no trial was found and the hold is our choice. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"bjsm_osteoporosis",
					"cochrane_exercise_acute",
					"general_knowledge",
					"our_decision",
				},
				Ref: []string{
					"S31",
					"3.6",
				},
			},
			&plan.Intervention{
				ID:    "knee_roll",
				Title: "Knee roll in bed",
				Kind:  "move",
				Why:   "It turns your low back gently while the bed carries your weight.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Lie on your back in bed, knees bent, feet together.",
					},
					plan.Step{
						Says: "Let both knees sink slowly to one side, only a little way.",
					},
					plan.Step{
						Says: "Hold, breathe, then bring them back to the middle.",
					},
					plan.Step{
						Says: "Do the same to the other side.",
					},
					plan.Step{
						Says: "Keep both shoulders on the bed.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							1,
							2,
							3,
							4,
						},
						Rank: 31,
						Says: "In bed on your back: roll bent knees a little, each side 5 times.",
					},
				},
				Dose: plan.Dose{
					HoldSeconds:  2,
					Repeats:      5,
					Sides:        2,
					TimesADay:    1,
					TimesADayMax: 3,
				},
				Stage: 1,
				InsteadOf: []string{
					"cat_cow",
					"knee_to_chest",
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Because: "it twists the back, which loads bones that may be thin",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Because: "lying flat on the back is best avoided from 16 weeks of pregnancy",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Because: "twisting is best avoided with a new hip or soon after surgery",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone should be looked at before you twist your back",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says:  "Keep your time flat on your back short. From 16 weeks on, leave this move out.",
						Never: "not long flat on your back",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says: "Stop if pain or tingling moves further down your leg.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says:  "Prop up your head and chest. Leave it out if lying flat makes you short of breath.",
						Never: "not if lying flat takes your breath",
					},
				},
				Evidence: "expert opinion",
				Finding:  "Exercise sheets give this move; no trial of it alone was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"nhs_inform_exercises",
					"bjsm_osteoporosis",
					"cochrane_exercise_acute",
					"our_decision",
				},
				Ref: []string{
					"3.6",
					"3.7 A4",
				},
			},
			&plan.Intervention{
				ID:    "all_fours_tilt",
				Title: "Tilt on all fours",
				Kind:  "move",
				Why:   "It moves your low back gently, and many find it easy in pregnancy.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Kneel on all fours, hands under shoulders, knees under hips.",
					},
					plan.Step{
						Says: "Start with a flat back.",
					},
					plan.Step{
						Says: "Breathe out, draw your belly in and round up slowly.",
					},
					plan.Step{
						Says: "Breathe in and come back to flat, no lower.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							1,
							2,
							3,
							4,
						},
						Rank: 26,
						Says: "On hands and knees: round your back slowly, then flat, 10 times.",
						Unless: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
					},
				},
				Dose: plan.Dose{
					Repeats:      10,
					TimesADay:    1,
					TimesADayMax: 3,
				},
				Stage: 1,
				OfferWhen: &rule.Is{
					Question: "pregnancy_stage",
					Values: []string{
						"from_16_weeks",
					},
					At:    44,
					Holds: 0x20,
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
							},
							At:    114,
							Holds: 0x10,
						},
						Because: "it needs the floor, your knees or your hands, and those may be hard for you",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Because: "it rounds the back, which loads bones that may be thin",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone should be looked at before you bend your back",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Says:  "Move slowly and never let your belly sag. Stop if your wrists or knees tire.",
						Never: "no sagging belly",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says: "After surgery or with a new hip, ask the team that did it before you start.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Keep your head level with your back and look at the floor.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says: "Stop if pain or tingling moves further down your leg.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "Public pregnancy pages give this move ten times and warn against a hollow back.",
				Sources: []string{
					"nhs_pregnancy",
					"our_decision",
				},
				Ref: []string{
					"3.6",
					"3.7 A8",
					"3.10",
				},
			},
			&plan.Intervention{
				ID:    "pelvic_tilt",
				Title: "Pelvic tilt",
				Kind:  "move",
				Why:   "It gently works the belly muscles that steady your back.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Lie on your back on a mat, knees bent, feet flat.",
					},
					plan.Step{
						Says: "Tighten your belly and press your low back to the floor.",
					},
					plan.Step{
						Says: "Let your hips tip up slightly.",
						Unless: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "Hold, and keep breathing.",
					},
					plan.Step{
						Says: "Let go slowly.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							2,
							3,
							4,
						},
						Rank: 24,
						Says: "On your back, knees bent: press your back down 5 seconds, 5 times.",
						Unless: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
					},
				},
				Dose: plan.Dose{
					HoldSeconds:  5,
					Repeats:      5,
					RepeatsMax:   10,
					TimesADay:    1,
					TimesADayMax: 3,
				},
				Stage: 2,
				OfferWhen: rule.Not{
					Expr: &rule.Is{
						Question: "age",
						Values: []string{
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1800,
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "hurt_moves",
							Values: []string{
								"yes",
							},
							At:    132,
							Holds: 0x10,
						},
						Because: "a move seems to have made your pain worse, so the plan goes back to gentler ones for now",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
							},
							At:    114,
							Holds: 0x10,
						},
						Because: "it needs the floor, your knees or your hands, and those may be hard for you",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Because: "lying flat on the back is best avoided from 16 weeks of pregnancy",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says:  "Keep your time flat on your back short. From 16 weeks on, leave this move out.",
						Never: "not long flat on your back",
					},
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
						},
						Says:  "Keep the tilt small. Leave your tail bone on the floor.",
						Never: "tail bone stays on the floor",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says:  "Breathe out as you press, and never hold your breath.",
						Never: "no held breath",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says: "After surgery or with a new hip, ask the team that did it before you start.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says: "Stop if pain or tingling moves further down your leg.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "The article and exercise sheets agree on this move; no trial of it alone was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"menthol_cream_article",
					"nhs_inform_exercises",
					"nhs_pregnancy",
					"cochrane_exercise_acute",
				},
				Ref: []string{
					"S1",
					"S32",
					"S36",
					"3.6",
				},
			},
			&plan.Intervention{
				ID:    "wall_tilt",
				Title: "Tilt against a wall",
				Kind:  "move",
				Why:   "It is the pelvic tilt without the floor.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Stand with your back to a wall, heels a small step away.",
					},
					plan.Step{
						Says: "Bend your knees a little and lean on the wall.",
					},
					plan.Step{
						Says: "Tighten your belly and press your low back toward the wall.",
					},
					plan.Step{
						Says: "Hold, and keep breathing.",
					},
					plan.Step{
						Says: "Let go slowly.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							2,
							3,
							4,
						},
						Rank: 25,
						Says: "Back to a wall: press your low back to it 5 seconds, 5 times.",
						Unless: rule.Any{
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
						},
					},
				},
				Dose: plan.Dose{
					HoldSeconds:  5,
					Repeats:      5,
					RepeatsMax:   10,
					TimesADay:    1,
					TimesADayMax: 3,
				},
				Stage: 2,
				OfferWhen: &rule.Is{
					Question: "age",
					Values: []string{
						"age_65_74",
						"from_75",
					},
					At:    34,
					Holds: 0x1800,
				},
				InsteadOf: []string{
					"pelvic_tilt",
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "hurt_moves",
							Values: []string{
								"yes",
							},
							At:    132,
							Holds: 0x10,
						},
						Because: "a move seems to have made your pain worse, so the plan goes back to gentler ones for now",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Put a firm chair on each side to hold, or a rail.",
					},
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
						},
						Says: "Keep the tilt small and your chest up.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says:  "Breathe out as you press, and never hold your breath.",
						Never: "no held breath",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says: "After surgery or with a new hip, ask the team that did it before you start.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says: "Stop if pain or tingling moves further down your leg.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says: "You can do the same tilt lying on your side.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "It is the standing form of a common exercise; no trial of it alone was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"nhs_pregnancy",
					"nhs_inform_exercises",
					"cochrane_exercise_acute",
					"our_decision",
				},
				Ref: []string{
					"S32",
					"3.6",
					"3.7 A3",
				},
			},
			&plan.Intervention{
				ID:    "knee_to_chest",
				Title: "Knee to chest",
				Kind:  "move",
				Why:   "It stretches your low back; keep it if bending forward eases you.",
				Steps: []plan.Step{
					plan.Step{
						Says: "On a mat, lie on your back with both knees bent.",
					},
					plan.Step{
						Says: "Hold one leg behind the thigh and draw the knee toward you.",
					},
					plan.Step{
						Says: "Stop at a mild pull, hold, and breathe.",
					},
					plan.Step{
						Says: "Put the foot down, then change legs.",
					},
					plan.Step{
						Says: "Later, if one leg is easy, draw up both together.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							2,
							3,
						},
						Rank: 35,
						Says: "On your back: draw one knee in, 5 seconds, 5 times a side.",
					},
				},
				Dose: plan.Dose{
					HoldSeconds:    5,
					HoldSecondsMax: 10,
					Repeats:        5,
					Sides:          2,
					TimesADay:      1,
					TimesADayMax:   3,
				},
				Stage: 2,
				OfferWhen: rule.Not{
					Expr: &rule.Is{
						Question: "age",
						Values: []string{
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1800,
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "hurt_moves",
							Values: []string{
								"yes",
							},
							At:    132,
							Holds: 0x10,
						},
						Because: "a move seems to have made your pain worse, so the plan goes back to gentler ones for now",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
							},
							At:    114,
							Holds: 0x10,
						},
						Because: "it needs the floor, your knees or your hands, and those may be hard for you",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Because: "it rounds the low back, which loads bones that may be thin",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Because: "it folds the hip and belly deeply, too much for a new hip or a recent surgery",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Because: "lying flat on the back is best avoided from 16 weeks of pregnancy",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone should be looked at before you bend your back",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says: "Stop if pain or tingling travels further down your leg. Try bending back instead, if your plan has it.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says:  "Keep your time flat on your back short. From 16 weeks on, leave this move out.",
						Never: "not long flat on your back",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says:  "Prop up your head and chest. Leave it out if lying flat makes you short of breath.",
						Never: "not if lying flat takes your breath",
					},
				},
				Evidence: "expert opinion",
				Finding:  "The article and exercise sheets agree on this stretch; no trial of it alone was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"menthol_cream_article",
					"nhs_inform_exercises",
					"bjsm_osteoporosis",
					"cochrane_exercise_acute",
					"general_knowledge",
				},
				Ref: []string{
					"S33",
					"S36",
					"3.6",
				},
			},
			&plan.Intervention{
				ID:    "seated_knee_lift",
				Title: "Seated knee lift",
				Kind:  "move",
				Why:   "It moves hip and low back a little, from a chair.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Sit tall on a firm chair without wheels, feet flat.",
						Unless: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "Hold the seat with both hands.",
					},
					plan.Step{
						Says: "Lift one bent knee as far as it stays easy.",
						Unless: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
					},
					plan.Step{
						Says: "Hold, breathe, and keep your back straight.",
					},
					plan.Step{
						Says: "Lower it slowly, then change legs.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							2,
							3,
							4,
						},
						Rank: 36,
						Says: "On a chair: lift one bent knee, 2 seconds, 5 times a side.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "uses_wheelchair",
									Values: []string{
										"yes",
									},
									At:    113,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "old_trouble",
									Values: []string{
										"yes",
									},
									At:    81,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
						},
					},
				},
				Dose: plan.Dose{
					HoldSeconds:  2,
					Repeats:      5,
					Sides:        2,
					TimesADay:    1,
					TimesADayMax: 3,
				},
				Stage: 2,
				OfferWhen: &rule.Is{
					Question: "age",
					Values: []string{
						"age_65_74",
						"from_75",
					},
					At:    34,
					Holds: 0x1800,
				},
				InsteadOf: []string{
					"knee_to_chest",
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "hurt_moves",
							Values: []string{
								"yes",
							},
							At:    132,
							Holds: 0x10,
						},
						Because: "a move seems to have made your pain worse, so the plan goes back to gentler ones for now",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says:  "Keep the lift small, with your knee lower than your hip. Ask your surgery team first.",
						Never: "knee no higher than your hip",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says: "Ask your own care team first. Do only what your legs can do; in a wheelchair, put the brakes on.",
					},
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
						},
						Says:  "Do not pull the knee in or lean forward to meet it.",
						Never: "no pulling the knee in",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says: "Stop if pain or tingling moves further down your leg.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Use a chair with arms, with its back against a wall.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "It is our seated stand-in for knee to chest; no trial of it alone was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"nhs_inform_exercises",
					"bjsm_osteoporosis",
					"cochrane_exercise_acute",
					"our_decision",
				},
				Ref: []string{
					"S33",
					"3.6",
				},
			},
			&plan.Intervention{
				ID:    "back_bend",
				Title: "Standing back-bend",
				Kind:  "move",
				Why:   "It may ease a back that has been bent for long.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Stand with your feet apart, near a worktop you can hold.",
					},
					plan.Step{
						Says: "Put your hands on your low back.",
					},
					plan.Step{
						Says: "Lean back slowly, only as far as is comfortable.",
					},
					plan.Step{
						Says: "Hold, then come up again.",
					},
					plan.Step{
						Says: "Drop this move if it makes your pain worse.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							2,
							3,
						},
						Rank: 37,
						Says: "Stand, hands on your low back, lean back 3 seconds, 5 times.",
					},
				},
				Dose: plan.Dose{
					HoldSeconds:  3,
					Repeats:      5,
					TimesADay:    1,
					TimesADayMax: 3,
				},
				Stage: 2,
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "hurt_moves",
							Values: []string{
								"yes",
							},
							At:    132,
							Holds: 0x10,
						},
						Because: "a move seems to have made your pain worse, so the plan goes back to gentler ones for now",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Because: "leaning back can upset your balance",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Because: "leaning back loads bones that may be thin",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "upper_back",
							Values: []string{
								"yes",
							},
							At:    76,
							Holds: 0x10,
						},
						Because: "pain between the shoulder blades should be looked at before you bend it back",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Because: "your balance and your low back already carry more in later pregnancy",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Because: "a new hip or recent surgery should not take this load without your surgeon's word",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone, or pain on arching in sport, should be looked at before you lean back",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "never_eases",
							Values: []string{
								"yes",
							},
							At:    75,
							Holds: 0x10,
						},
						Because: "pain that no position eases should be looked at before you lean back",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says:  "Go on only if it eases the leg, or draws the pain up toward your back.",
						Never: "not if it brings pain down the leg",
					},
				},
				Evidence: "expert opinion",
				Finding:  "Exercise sheets give this move for people who sit or stoop; no trial of it alone was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"nhs_inform_exercises",
					"bjsm_osteoporosis",
					"cochrane_exercise_acute",
					"our_decision",
				},
				Ref: []string{
					"3.7 A2",
					"4.6",
				},
			},
			&plan.Intervention{
				ID:    "seated_twist",
				Title: "Seated twist",
				Kind:  "move",
				Why:   "It may loosen a stiff upper back after long sitting.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Sit tall on a firm chair without wheels, feet flat.",
						Unless: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "Cross your arms over your chest.",
					},
					plan.Step{
						Says: "Turn your chest slowly to one side, and keep your hips still.",
					},
					plan.Step{
						Says: "Hold, and breathe.",
					},
					plan.Step{
						Says: "Come back to the middle, then turn the other way.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							2,
							3,
							4,
						},
						Rank: 38,
						Says: "On a chair, arms crossed: turn a little each way, 5 times.",
						Unless: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
					},
				},
				Dose: plan.Dose{
					HoldSeconds:  5,
					Repeats:      5,
					Sides:        2,
					TimesADay:    1,
					TimesADayMax: 3,
				},
				Stage: 2,
				OfferWhen: rule.Any{
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1800,
					},
					&rule.Is{
						Question: "sits_all_day",
						Values: []string{
							"yes",
						},
						At:    103,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "how_it_began",
						Values: []string{
							"after_sitting",
						},
						At:    51,
						Holds: 0x10,
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "hurt_moves",
							Values: []string{
								"yes",
							},
							At:    132,
							Holds: 0x10,
						},
						Because: "a move seems to have made your pain worse, so the plan goes back to gentler ones for now",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Because: "it twists the back, which loads bones that may be thin",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Because: "twisting is best avoided with a new hip or soon after surgery",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone should be looked at before you twist your back",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says: "Ask your own care team first. In a wheelchair, put the brakes on, and stay small and slow.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Says: "Turn only a little, and let your bump stay facing ahead.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Use a chair with arms, and turn slowly with your eyes open.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says: "Stop if pain or tingling moves further down your leg.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "Exercise sheets give this move; no trial of it alone was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"nhs_inform_exercises",
					"bjsm_osteoporosis",
					"cochrane_exercise_acute",
					"our_decision",
				},
				Ref: []string{
					"3.7 A6",
				},
			},
			&plan.Intervention{
				ID:    "glute_bridge",
				Title: "Bridge",
				Kind:  "move",
				Why:   "It builds the buttock and belly muscles that support your back.",
				Steps: []plan.Step{
					plan.Step{
						Says: "On your back, bend both knees and set your feet flat.",
					},
					plan.Step{
						Says: "Tighten your belly and buttocks, breathe out and lift your hips.",
					},
					plan.Step{
						Says: "Lift until shoulders, hips and knees line up.",
						Unless: rule.Any{
							&rule.Is{
								Question: "heart_trouble",
								Values: []string{
									"yes",
								},
								At:    111,
								Holds: 0x10,
							},
							rule.Any{
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
						},
					},
					plan.Step{
						Says: "Hold, breathe, lower slowly. Keep weight off your neck.",
					},
					plan.Step{
						Says: "Stop if a thigh cramps. Add one or two every few days.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							3,
							4,
						},
						Rank: 22,
						Says: "On your back, knees bent: lift your hips 5 seconds, 5 times.",
					},
				},
				Dose: plan.Dose{
					HoldSeconds: 5,
					Repeats:     5,
					BuildTo:     10,
					TimesAWeek:  3,
				},
				Stage: 3,
				OfferWhen: rule.Not{
					Expr: &rule.Is{
						Question: "age",
						Values: []string{
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1800,
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "hurt_moves",
							Values: []string{
								"yes",
							},
							At:    132,
							Holds: 0x10,
						},
						Because: "a move seems to have made your pain worse, so the plan goes back to gentler ones for now",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
							},
							At:    114,
							Holds: 0x10,
						},
						Because: "it needs the floor, your knees or your hands, and those may be hard for you",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Because: "a new hip or recent surgery should not take this load without your surgeon's word",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Because: "lying flat on the back is best avoided from 16 weeks of pregnancy",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone should be looked at before you put a load on it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "never_eases",
							Values: []string{
								"yes",
							},
							At:    75,
							Holds: 0x10,
						},
						Because: "pain that no position eases should be looked at before you build up strength",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says:  "Breathe out as you lift and never hold your breath. Lift only a little way.",
						Never: "no held breath, no high lift",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says:  "Keep your time flat on your back short. From 16 weeks on, leave this move out.",
						Never: "not long flat on your back",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Says:  "Lift only a little way, and keep your back straight.",
						Never: "no high lift",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says: "Stop if pain or tingling moves further down your leg.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "The article builds from 5 to 30; another exercise sheet stops at 10, and so does this plan.",
				Disagree: "The article builds up to 30. An exercise sheet stops at 10.",
				Sources: []string{
					"menthol_cream_article",
					"nhs_inform_exercises",
				},
				Ref: []string{
					"S1",
					"S34",
					"S39",
					"3.6",
					"4.6",
				},
			},
			&plan.Intervention{
				ID:    "sit_to_stand",
				Title: "Sit to stand",
				Kind:  "move",
				Why:   "It builds the legs and buttocks for daily life, and needs only a chair.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Put a firm chair with its back against a wall.",
					},
					plan.Step{
						Says: "Sit near the front, feet flat and apart.",
					},
					plan.Step{
						Says: "Lean forward from the hips, breathe out and stand up slowly.",
					},
					plan.Step{
						Says: "Sit down again slowly. Use your hands if you need to.",
					},
					plan.Step{
						Says: "Add one or two every few days, if all was easy.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							3,
							4,
						},
						Rank: 23,
						Says: "From a firm chair: stand up slowly and sit down, 5 times.",
						Unless: rule.Any{
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
						},
					},
				},
				Dose: plan.Dose{
					Repeats:      5,
					BuildTo:      10,
					TimesADay:    1,
					TimesADayMax: 3,
				},
				Stage: 3,
				OfferWhen: &rule.Is{
					Question: "age",
					Values: []string{
						"age_65_74",
						"from_75",
					},
					At:    34,
					Holds: 0x1800,
				},
				InsteadOf: []string{
					"glute_bridge",
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "hurt_moves",
							Values: []string{
								"yes",
							},
							At:    132,
							Holds: 0x10,
						},
						Because: "a move seems to have made your pain worse, so the plan goes back to gentler ones for now",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone should be looked at before you put a load on it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "never_eases",
							Values: []string{
								"yes",
							},
							At:    75,
							Holds: 0x10,
						},
						Because: "pain that no position eases should be looked at before you build up strength",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Hold a rail or a heavy table in front of you. Wait a moment after each rise.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says:  "Breathe out as you rise and never hold your breath. Rest between.",
						Never: "no held breath",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says: "Use a high seat with arms. Ask the team that did your surgery before you start.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says: "Stop if pain or tingling moves further down your leg.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "It is a common stand-in for the bridge; no trial of it alone was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"nhs_inform_exercises",
					"cochrane_exercise_acute",
					"general_knowledge",
					"our_decision",
				},
				Ref: []string{
					"S34",
					"3.6",
					"4.6",
				},
			},
			&plan.Intervention{
				ID:    "plank",
				Title: "Plank",
				Kind:  "move",
				Why:   "It builds the muscles around your trunk; it is for later.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Start with the wall plank and move down once it is easy.",
					},
					plan.Step{
						Says: "Lie on your front, then rise on your forearms and knees.",
					},
					plan.Step{
						Says: "Make a straight line from head to knees, and breathe.",
					},
					plan.Step{
						Says: "Hold, then lower slowly. Leave it out if a shoulder hurts.",
					},
					plan.Step{
						Says: "When that is easy, lift your knees and rest on your toes.",
						Unless: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							4,
						},
						Rank: 20,
						Says: "On forearms and knees: body straight, hold 5 seconds, 3 times.",
					},
				},
				Dose: plan.Dose{
					HoldSeconds:    5,
					HoldSecondsMax: 20,
					Repeats:        3,
					RepeatsMax:     5,
					TimesAWeek:     3,
				},
				Stage: 4,
				OfferWhen: rule.Not{
					Expr: &rule.Is{
						Question: "age",
						Values: []string{
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1800,
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "hurt_moves",
							Values: []string{
								"yes",
							},
							At:    132,
							Holds: 0x10,
						},
						Because: "a move seems to have made your pain worse, so the plan goes back to gentler ones for now",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Because: "a strong hold can push your blood pressure up",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
							},
							At:    114,
							Holds: 0x10,
						},
						Because: "it needs the floor, your knees or your hands, and those may be hard for you",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Because: "a new hip or recent surgery should not take this load without your surgeon's word",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Because: "it puts a strong load on bones that may be thin",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Because: "it puts a strong load on the belly, which is best avoided in pregnancy",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone should be looked at before you put a load on it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "never_eases",
							Values: []string{
								"yes",
							},
							At:    75,
							Holds: 0x10,
						},
						Because: "pain that no position eases should be looked at before you build up strength",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Do it on your knees, and get up slowly afterward.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says: "Stop if pain or tingling moves further down your leg.",
					},
				},
				Evidence: "weak",
				Finding:  "Exercise in general is advised for long-lasting back pain; the hold times here are our choice.",
				Sources: []string{
					"menthol_cream_article",
					"acp_2017",
					"nice_ng59",
					"our_decision",
				},
				Ref: []string{
					"S39",
					"3.6",
					"4.6",
				},
			},
			&plan.Intervention{
				ID:    "wall_plank",
				Title: "Wall plank",
				Kind:  "move",
				Why:   "It works your trunk with far less load than the floor plank.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Stand facing a wall, an arm's length away.",
						Unless: rule.Any{
							&rule.Is{
								Question: "heart_trouble",
								Values: []string{
									"yes",
								},
								At:    111,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
							rule.Any{
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "pregnancy_stage",
								Values: []string{
									"from_16_weeks",
								},
								At:    44,
								Holds: 0x20,
							},
						},
					},
					plan.Step{
						Says: "Rest your forearms on the wall at shoulder height.",
					},
					plan.Step{
						Says: "Step back until your body is one straight slope.",
						Unless: rule.Any{
							&rule.Is{
								Question: "heart_trouble",
								Values: []string{
									"yes",
								},
								At:    111,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
							rule.Any{
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "pregnancy_stage",
								Values: []string{
									"from_16_weeks",
								},
								At:    44,
								Holds: 0x20,
							},
						},
					},
					plan.Step{
						Says: "Tighten your belly, hold, and breathe.",
					},
					plan.Step{
						Says: "Step in again to rest.",
					},
				},
				Card: []plan.CardLine{
					plan.CardLine{
						Stages: []int{
							4,
						},
						Rank: 21,
						Says: "Forearms on a wall, belly tight, breathing: 5 seconds, 3 times.",
						Unless: rule.Any{
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
						},
					},
				},
				Dose: plan.Dose{
					HoldSeconds:    5,
					HoldSecondsMax: 20,
					Repeats:        3,
					RepeatsMax:     5,
					TimesAWeek:     3,
				},
				Stage: 4,
				OfferWhen: &rule.Is{
					Question: "age",
					Values: []string{
						"age_65_74",
						"from_75",
					},
					At:    34,
					Holds: 0x1800,
				},
				InsteadOf: []string{
					"plank",
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "hurt_moves",
							Values: []string{
								"yes",
							},
							At:    132,
							Holds: 0x10,
						},
						Because: "a move seems to have made your pain worse, so the plan goes back to gentler ones for now",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone should be looked at before you put a load on it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "never_eases",
							Values: []string{
								"yes",
							},
							At:    75,
							Holds: 0x10,
						},
						Because: "pain that no position eases should be looked at before you build up strength",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says: "Stand close to the wall, hold briefly, and breathe out all the while.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Stand close to the wall, on a floor that does not slip, with a chair beside you.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
							},
							At:    114,
							Holds: 0x10,
						},
						Says: "Rest on your forearms if your wrists hurt. Keep your hands loose.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says: "After surgery or with a new hip, ask the team that did it before you start.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Says: "Stay close to the wall and keep your back straight.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Says: "Stand close to the wall, and stop if you feel your belly pull.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
						},
						Says: "Stop if pain or tingling moves further down your leg.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "It is our easier form of the plank; no trial of it alone was found. Exercise as a whole did not speed up a fresh bout.",
				Sources: []string{
					"cochrane_exercise_acute",
					"general_knowledge",
					"our_decision",
				},
				Ref: []string{
					"S39",
					"3.6",
					"4.6",
				},
			},
			&plan.Intervention{
				ID:    "walking_habit",
				Title: "A walking plan",
				Kind:  "habit",
				Why:   "In one trial, walking with some teaching put off the next bout.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Once short walks feel easy, add a few minutes each week.",
					},
					plan.Step{
						Says: "The goal: half an hour, five days a week, within six months.",
					},
					plan.Step{
						Says: "Choose a pace at which you can still talk.",
					},
					plan.Step{
						Says: "If pain stays up over a day, cut back two days.",
					},
				},
				OfferWhen: rule.Any{
					&rule.Is{
						Question: "little_exercise",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    108,
						Holds: 0x12,
					},
					&rule.Is{
						Question: "many_bouts",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    106,
						Holds: 0x12,
					},
					&rule.Is{
						Question: "how_it_began",
						Values: []string{
							"out_of_the_blue",
							"small_fall",
							"accident_before",
							"accident_just_now",
						},
						At:    51,
						Holds: 0xe20,
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "your own care team can name an exercise that suits you better",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Walk with a rail, a stick or a friend, on level ground.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						Says: "Wear firm shoes and keep to level ground at first.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says: "Ask your doctor how far and how fast you may walk.",
					},
				},
				Evidence: "moderate",
				Finding:  "In one trial, half of the walkers went 208 days or more without a limiting bout; others, 112.",
				Sources: []string{
					"recurrence_studies",
				},
				Ref: []string{
					"S19",
					"S29",
					"4.1",
					"4.3",
					"4.6",
				},
			},
			&plan.Intervention{
				ID:    "sitting_breaks",
				Title: "Breaks from sitting",
				Kind:  "habit",
				Why:   "People who sit long have more bouts; short breaks may help.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Set a timer while you work.",
					},
					plan.Step{
						Says: "When it rings, stand up, stretch and walk a few steps.",
						Unless: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "Stand for phone calls.",
						Unless: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "On a long drive, stop and walk around the car.",
						Unless: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
					},
				},
				Dose: plan.Dose{
					Minutes:      2,
					EveryMinutes: 30,
				},
				OfferWhen: rule.Any{
					&rule.Is{
						Question: "sits_all_day",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    103,
						Holds: 0x12,
					},
					&rule.Is{
						Question: "how_it_began",
						Values: []string{
							"after_sitting",
						},
						At:    51,
						Holds: 0x10,
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Hold on to the desk or a rail as you stand, and wait until your head is clear.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says: "If standing is not for you, shift and lift in the chair. Ask your own team.",
					},
				},
				Evidence: "weak",
				Finding:  "People who sat over five hours a day had more new bouts within a year.",
				Sources: []string{
					"recurrence_studies",
					"menthol_cream_article",
					"our_decision",
				},
				Ref: []string{
					"S37",
					"4.1",
				},
			},
			&plan.Intervention{
				ID:    "posture",
				Title: "Kinder positions",
				Kind:  "habit",
				Why:   "Changing position may mean less pain from sitting; the proof is weak.",
				Steps: []plan.Step{
					plan.Step{
						Says: "No position is right for long. Change often.",
					},
					plan.Step{
						Says: "Feet flat, low back supported: a good place to start from.",
						Unless: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
					},
					plan.Step{
						Says: "Raise the screen so that you look straight ahead.",
					},
					plan.Step{
						Says: "Keep the things you use most within easy reach.",
					},
				},
				OfferWhen: rule.Any{
					&rule.Is{
						Question: "sits_all_day",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    103,
						Holds: 0x12,
					},
					&rule.Is{
						Question: "bent_posture",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    105,
						Holds: 0x12,
					},
					&rule.Is{
						Question: "how_it_began",
						Values: []string{
							"after_sitting",
							"crept_up",
						},
						At:    51,
						Holds: 0x18,
					},
					&rule.Is{
						Question: "how_it_began",
						Values: []string{
							"out_of_the_blue",
							"small_fall",
							"accident_before",
							"accident_just_now",
						},
						At:    51,
						Holds: 0xe20,
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "thin_bones",
							Values: []string{
								"yes",
							},
							At:    38,
							Holds: 0x10,
						},
						Says: "Bend from the hips with a straight back. Do not round your back.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Says: "Use a small cushion at your low back, and put your feet up on a stool.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says: "In a wheelchair: ask your own team about your seat and cushion. Shift your weight often.",
					},
				},
				Evidence: "weak",
				Finding:  "In one study, people who often stood or sat awkwardly had more new bouts within a year.",
				Sources: []string{
					"recurrence_studies",
					"menthol_cream_article",
				},
				Ref: []string{
					"S6",
					"S9",
					"S37",
					"4.1",
				},
			},
			&plan.Intervention{
				ID:    "lifting",
				Title: "Lifting with care",
				Kind:  "habit",
				Why:   "Many spasms begin with a lift; few trials back these rules.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Lift what you can. For more, get help or split it.",
					},
					plan.Step{
						Says: "Stand close, feet apart, and bend your knees and hips.",
					},
					plan.Step{
						Says: "Keep the load close; turn with your feet and never twist.",
					},
					plan.Step{
						Says: "Before a cough or sneeze, bend your knees and brace.",
					},
				},
				OfferWhen: rule.Any{
					&rule.Is{
						Question: "heavy_lifting",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    104,
						Holds: 0x12,
					},
					&rule.Is{
						Question: "how_it_began",
						Values: []string{
							"lifting",
							"twist_or_cough",
						},
						At:    51,
						Holds: 0xc0,
					},
					&rule.Is{
						Question: "how_it_began",
						Values: []string{
							"out_of_the_blue",
							"small_fall",
							"accident_before",
							"accident_just_now",
						},
						At:    51,
						Holds: 0xe20,
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Says: "Bend from the hips with a straight back. Leave heavy loads to others.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says: "Leave heavy loads to others.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says: "If you had surgery, lift nothing heavy until your surgeon says so.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says: "Breathe out as you lift. Do not hold your breath.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says: "In a wheelchair: ask your own team how to lift and reach. Keep the load on your lap.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "Lifting lessons have little trial support; the advice is common sense.",
				Sources: []string{
					"menthol_cream_article",
					"general_knowledge",
				},
				Ref: []string{
					"S6",
					"S7",
					"S9",
					"S38",
					"4.6",
				},
			},
			&plan.Intervention{
				ID:    "warm_up",
				Title: "Warm up first",
				Kind:  "habit",
				Why:   "Warming up before hard work seems wise, but is not proved.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Begin sport or heavy jobs with a few minutes of easy movement.",
					},
					plan.Step{
						Says: "Then do the first moves slowly and without load.",
					},
					plan.Step{
						Says: "Add speed and weight bit by bit.",
					},
					plan.Step{
						Says: "After this bout, start at half your load, and add weekly.",
					},
				},
				Dose: plan.Dose{
					Minutes:    5,
					MinutesMax: 10,
				},
				OfferWhen: &rule.Is{
					Question: "how_it_began",
					Values: []string{
						"hard_exercise",
					},
					At:    51,
					Holds: 0x100,
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says: "Ask your doctor before you go back to hard exercise.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Warm up beside a wall, a rail or a firm chair.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Says: "Do no sport that bends or arches your back until someone has looked at it.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "A hard workout with no warm-up is named as a cause; we read no trial of warming up.",
				Sources: []string{
					"menthol_cream_article",
					"general_knowledge",
				},
				Ref: []string{
					"S6",
					"S7",
					"S9",
					"4.6",
				},
			},
			&plan.Intervention{
				ID:    "drink_enough",
				Title: "Drinks around exercise",
				Kind:  "habit",
				Why:   "Hard exercise and heat dry you out; drinking may not stop a spasm.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Take water along when you work or train hard.",
					},
					plan.Step{
						Says: "Drink to thirst before, during and after.",
					},
					plan.Step{
						Says: "Rest in the shade on hot days.",
					},
					plan.Step{
						Says: "Stay within any limit that a doctor has set you.",
					},
					plan.Step{
						Says: "Do not force down large amounts.",
					},
				},
				OfferWhen: &rule.Is{
					Question: "how_it_began",
					Values: []string{
						"hard_exercise",
					},
					At:    51,
					Holds: 0x100,
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "kidney_trouble",
							Values: []string{
								"yes",
							},
							At:    116,
							Holds: 0x10,
						},
						Says: "Ask your doctor how much you may drink, and keep to that.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "salt_or_fluid_limit",
							Values: []string{
								"yes",
							},
							At:    117,
							Holds: 0x10,
						},
						Says: "Keep to the limit that your doctor set.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says: "If a doctor set you a fluid limit, keep to it.",
					},
				},
				Evidence: "weak",
				Finding:  "One small study found links between drinks and calf cramps after running, none about backs.",
				Sources: []string{
					"lau_2019",
					"menthol_cream_article",
				},
				Ref: []string{
					"S15",
					"S16",
					"S17",
					"3.8",
				},
			},
			&plan.Intervention{
				ID:    "stress_relief",
				Title: "Letting off stress",
				Kind:  "habit",
				Why:   "Stress may keep muscles tense; calm breathing helped some with lasting pain.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Sit or lie in an easy position.",
						Unless: rule.Any{
							&rule.Is{
								Question: "pregnancy_stage",
								Values: []string{
									"from_16_weeks",
								},
								At:    44,
								Holds: 0x20,
							},
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "Breathe in through your nose and out slowly through your mouth.",
					},
					plan.Step{
						Says: "Let your shoulders, jaw and belly go soft as you breathe out.",
					},
					plan.Step{
						Says: "Make time for a hobby, music or a friend.",
					},
					plan.Step{
						Says: "If stress is too much, talk to a clinician about it.",
					},
				},
				Dose: plan.Dose{
					Minutes:      5,
					MinutesMax:   10,
					TimesADay:    1,
					TimesADayMax: 2,
				},
				OfferWhen: &rule.Is{
					Question: "stress",
					Values: []string{
						"yes",
						"unsure",
					},
					At:    107,
					Holds: 0x12,
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x20,
						},
						Says:  "Sit or lie on your side, not flat on your back.",
						Never: "not flat on your back",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "low_mood",
							Values: []string{
								"yes",
							},
							At:    100,
							Holds: 0x10,
						},
						Says: "Tell a clinician how low you feel. You do not have to carry it alone.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Sit down for it, and breathe at your normal pace if you get light-headed.",
					},
				},
				Evidence: "weak",
				Finding:  "A guideline lists mindfulness and relaxing for long-lasting back pain; for spasms proof is weak.",
				Sources: []string{
					"acp_2017",
					"menthol_cream_article",
				},
				Ref: []string{
					"S14",
					"S17",
					"S41",
				},
			},
			&plan.Intervention{
				ID:    "flare_plan",
				Title: "A plan for the next bout",
				Kind:  "habit",
				Why:   "Bouts often come back; a plan made in calm is easier to follow.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Write this down now, and keep it where you will find it.",
					},
					plan.Step{
						Says: "Look for the warning signs first. They come before any plan.",
					},
					plan.Step{
						Says: "Then do what helped last time, such as warmth and short walks.",
					},
					plan.Step{
						Says: "Go back one stage for two days. Do not stop moving.",
					},
					plan.Step{
						Says: "See a clinician if bouts grow longer, closer, or reach a leg.",
					},
				},
				OfferWhen: rule.Any{
					&rule.Is{
						Question: "many_bouts",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    106,
						Holds: 0x12,
					},
					&rule.Is{
						Question: "pain_most_days",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    79,
						Holds: 0x12,
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Says: "With thin bones or steroid tablets, call {urgent} the same day if a bout starts suddenly.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						Says: "From 65, call {urgent} the same day if a bout starts with a fall or a knock.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Plan who can be with you for the first walks.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "In one group, half of the new bouts lasted three to four days or less. Over 55, a knock told most of a break. The plan is ours.",
				Sources: []string{
					"recurrence_studies",
					"bace_2016",
					"our_decision",
				},
				Ref: []string{
					"S12",
					"4.1",
					"4.3",
					"4.6",
				},
			},
			&plan.Intervention{
				ID:    "stay_active_beliefs",
				Title: "Getting back your confidence",
				Kind:  "habit",
				Why:   "Worry and giving things up can slow you; small steps may help.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Moving may hurt at first. Hurt does not always mean harm.",
					},
					plan.Step{
						Says: "Pick one thing you gave up; do a small part today.",
					},
					plan.Step{
						Says: "Do the same on good and bad days; add a little weekly.",
					},
					plan.Step{
						Says: "More pain that settles within a day is no setback.",
					},
					plan.Step{
						Says: "If you think of harming yourself, call {crisis} now.",
					},
				},
				OfferWhen: rule.AtLeast{
					N: 2,
					Of: []rule.Expr{
						&rule.Is{
							Question: "fear_of_harm",
							Values: []string{
								"yes",
								"unsure",
							},
							At:    98,
							Holds: 0x12,
						},
						&rule.Is{
							Question: "stopped_activity",
							Values: []string{
								"yes",
								"unsure",
							},
							At:    99,
							Holds: 0x12,
						},
						&rule.Is{
							Question: "low_mood",
							Values: []string{
								"yes",
								"unsure",
							},
							At:    100,
							Holds: 0x12,
						},
						&rule.Is{
							Question: "no_recovery",
							Values: []string{
								"yes",
								"unsure",
							},
							At:    101,
							Holds: 0x12,
						},
						&rule.Is{
							Question: "bad_sleep",
							Values: []string{
								"yes",
								"unsure",
							},
							At:    102,
							Holds: 0x12,
						},
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "low_mood",
							Values: []string{
								"yes",
							},
							At:    100,
							Holds: 0x10,
						},
						Says: "Tell a clinician how low you feel. You do not have to carry it alone.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "bad_sleep",
							Values: []string{
								"yes",
							},
							At:    102,
							Holds: 0x10,
						},
						Says: "Keep set times for bed. Try lying on your side with a pillow between your knees.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Choose a first step that you can do sitting or with a rail.",
					},
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "leg_weakness",
									Values: []string{
										"yes",
									},
									At:    56,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "toes_heels",
									Values: []string{
										"yes",
									},
									At:    62,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "unsteady",
								Values: []string{
									"yes",
								},
								At:    59,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "tight_band",
								Values: []string{
									"yes",
								},
								At:    60,
								Holds: 0x10,
							},
						},
						Says: "Have your leg looked at before you add more.",
					},
				},
				Evidence: "weak",
				Finding:  "Low mood, fear and doing less went along with slower recovery in studies.",
				Sources: []string{
					"natural_course_cohorts",
					"nz_yellow_flags",
					"start_back",
					"nice_ng59",
				},
				Ref: []string{
					"4.1",
					"4.5",
				},
			},
			&plan.Intervention{
				ID:    "steady_floors",
				Title: "Steady floors",
				Kind:  "habit",
				Why:   "A fall can harm a sore back; clearing the way costs little.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Clear rugs, wires and clutter; fix rails on stairs and bath.",
					},
					plan.Step{
						Says: "Put a light by the bed and on the toilet path.",
					},
					plan.Step{
						Says: "Wear firm shoes with grip; keep a phone in reach.",
					},
					plan.Step{
						Says: "Ask your clinician for a check of falls, eyes and medicines.",
					},
				},
				OfferWhen: rule.Any{
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1800,
					},
					&rule.Is{
						Question: "dizzy_or_falls",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    112,
						Holds: 0x12,
					},
					&rule.Is{
						Question: "how_it_began",
						Values: []string{
							"small_fall",
						},
						At:    51,
						Holds: 0x200,
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "leg_weakness",
									Values: []string{
										"yes",
									},
									At:    56,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "toes_heels",
									Values: []string{
										"yes",
									},
									At:    62,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "unsteady",
								Values: []string{
									"yes",
								},
								At:    59,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "tight_band",
								Values: []string{
									"yes",
								},
								At:    60,
								Holds: 0x10,
							},
						},
						Says: "Use a stick or a rail, and take no stairs alone until your leg has been looked at.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Says: "With thin bones, call a clinician the same day after any new fall.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says: "In a wheelchair: clear the floor where you move across to a bed, a seat or the toilet.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "A common-sense list; we read no trial of it for back pain.",
				Sources: []string{
					"general_knowledge",
					"our_decision",
				},
				Ref: []string{
					"S29",
					"3.6",
					"3.7",
					"3.10",
				},
			},
			&plan.Intervention{
				ID:    "core_training",
				Title: "Stronger middle",
				Kind:  "habit",
				Why:   "Exercise helps many with lasting pain; planks are not shown to beat others.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Start only when daily life hurts little or not at all.",
					},
					plan.Step{
						Says: "Bridge: lie on your back, knees bent, and lift your hips.",
						Unless: rule.Any{
							&rule.Is{
								Question: "floor_is_hard",
								Values: []string{
									"yes",
								},
								At:    114,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "age",
								Values: []string{
									"age_65_74",
									"from_75",
								},
								At:    34,
								Holds: 0x1800,
							},
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "Plank: lean on your forearms at a wall, body straight.",
					},
					plan.Step{
						Says: "Later, do the plank on the floor.",
						Unless: rule.Any{
							&rule.Is{
								Question: "floor_is_hard",
								Values: []string{
									"yes",
								},
								At:    114,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "age",
								Values: []string{
									"age_65_74",
									"from_75",
								},
								At:    34,
								Holds: 0x1800,
							},
							&rule.Is{
								Question: "dizzy_or_falls",
								Values: []string{
									"yes",
								},
								At:    112,
								Holds: 0x10,
							},
						},
					},
					plan.Step{
						Says: "Never hold your breath. Rest between turns, and add slowly.",
					},
				},
				Dose: plan.Dose{
					Minutes:    10,
					MinutesMax: 15,
					TimesAWeek: 3,
				},
				Windows: []plan.Window{
					plan.Window{
						From: 2419200000000000,
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Because: "planks can push your blood pressure up",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Because: "a new hip or a fresh scar is not ready for planks and bridges",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "thin_bones",
							Values: []string{
								"yes",
							},
							At:    38,
							Holds: 0x10,
						},
						Because: "thin bones need exercises picked by a physical therapist",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "steroids_long",
							Values: []string{
								"yes",
							},
							At:    39,
							Holds: 0x10,
						},
						Because: "long use of steroid tablets can thin your bones, so let a physical therapist pick",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Because: "planks and lying flat are not advised now, so ask for pregnancy exercises",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone should be looked at before you put a load on it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "never_eases",
							Values: []string{
								"yes",
							},
							At:    75,
							Holds: 0x10,
						},
						Because: "pain that no position eases should be looked at before you build up strength",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
							},
							At:    114,
							Holds: 0x10,
						},
						Says:  "Stay off the floor. Lean on a wall or worktop, and stand up from a chair.",
						Never: "not on the floor",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						Says: "Begin with a wall plank and standing up from a chair.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Stand at a wall or worktop, with a firm chair beside you.",
					},
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								rule.Any{
									&rule.Is{
										Question: "leg_weakness",
										Values: []string{
											"yes",
										},
										At:    56,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "toes_heels",
										Values: []string{
											"yes",
										},
										At:    62,
										Holds: 0x10,
									},
								},
								&rule.Is{
									Question: "leg_numbness",
									Values: []string{
										"yes",
									},
									At:    57,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "unsteady",
									Values: []string{
										"yes",
									},
									At:    59,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "tight_band",
									Values: []string{
										"yes",
									},
									At:    60,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
						},
						Says: "Stop if pain, tingling or weakness in your leg grows.",
					},
				},
				Evidence: "weak",
				Finding:  "Guidelines back exercise of any kind for lasting pain; these moves and times are custom.",
				Sources: []string{
					"menthol_cream_article",
					"nice_ng59",
					"who_2023",
					"nhs_inform_exercises",
				},
				Ref: []string{
					"S1",
					"S34",
					"S39",
					"3.6",
					"4.6",
				},
			},
			&plan.Intervention{
				ID:    "yoga_pilates",
				Title: "Yoga or Pilates",
				Kind:  "habit",
				Why:   "Gentle classes build strength; guidelines list yoga for lasting pain.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Pick a beginner or back-care class.",
					},
					plan.Step{
						Says: "Tell the teacher about your back before the class.",
					},
					plan.Step{
						Says: "Skip any pose that hurts or pulls down a leg.",
					},
					plan.Step{
						Says: "Go on if you enjoy it. Another exercise is as welcome.",
					},
				},
				Windows: []plan.Window{
					plan.Window{
						From: 2419200000000000,
					},
					plan.Window{
						Until: 2419200000000000,
						When: &rule.Is{
							Question: "pain_most_days",
							Values: []string{
								"yes",
								"unsure",
							},
							At:    79,
							Holds: 0x12,
						},
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Because: "a new hip or a fresh scar needs your surgeon's word before a class",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "ask your own care team first, and keep to seated moves until then",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
						Because: "a very sore bone should be looked at before you bend and arch in a class",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "never_eases",
							Values: []string{
								"yes",
							},
							At:    75,
							Holds: 0x10,
						},
						Because: "pain that no position eases should be looked at before you join a class",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "thin_bones",
							Values: []string{
								"yes",
							},
							At:    38,
							Holds: 0x10,
						},
						Says: "Leave out all rounding and twisting. Keep your back straight and bend at the hips.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "steroids_long",
							Values: []string{
								"yes",
							},
							At:    39,
							Holds: 0x10,
						},
						Says: "Leave out deep rounding and twisting. Keep your back straight.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says: "Choose a class for pregnancy, with no lying flat on your back.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
						Says: "Leave out poses with your head low. Stand near a wall.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says: "Leave out planks and poses with your head low. Do not hold your breath.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "floor_is_hard",
							Values: []string{
								"yes",
							},
							At:    114,
							Holds: 0x10,
						},
						Says: "Look for a chair class.",
					},
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								rule.Any{
									&rule.Is{
										Question: "leg_weakness",
										Values: []string{
											"yes",
										},
										At:    56,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "toes_heels",
										Values: []string{
											"yes",
										},
										At:    62,
										Holds: 0x10,
									},
								},
								&rule.Is{
									Question: "leg_numbness",
									Values: []string{
										"yes",
									},
									At:    57,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "unsteady",
									Values: []string{
										"yes",
									},
									At:    59,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "tight_band",
									Values: []string{
										"yes",
									},
									At:    60,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
						},
						Says: "Ask a physical therapist first which poses suit your leg.",
					},
				},
				Evidence: "weak",
				Finding:  "Guidelines list yoga and other exercise for lasting back pain, not for a fresh spasm.",
				Sources: []string{
					"acp_2017",
					"nice_ng59",
					"bjsm_osteoporosis",
					"menthol_cream_article",
				},
				Ref: []string{
					"S40",
					"3.6",
					"4.3",
				},
			},
			&plan.Intervention{
				ID:      "midwife_note",
				Title:   "A word with your midwife",
				Kind:    "care",
				Comfort: true,
				Why:     "Back ache is common in pregnancy, and still worth a mention.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Ask a midwife or doctor which moves, warmth and painkillers suit you.",
					},
					plan.Step{
						Says: "Fever, burning or bloody pee: call your maternity unit the same day.",
						Unless: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"might_be",
							},
							At:    44,
							Holds: 0x8,
						},
					},
					plan.Step{
						Says: "Bleeding, lost fluid, tightenings, pain in waves: call it or {emergency} now.",
						Unless: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"might_be",
							},
							At:    44,
							Holds: 0x8,
						},
					},
					plan.Step{
						Says: "Fewer baby moves: call it or {emergency} now, too.",
						Unless: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"might_be",
								"under_16_weeks",
							},
							At:    44,
							Holds: 0x18,
						},
					},
					plan.Step{
						Says: "Bleeding, fever, bloody pee, pain low on one side: call {urgent} today.",
						Unless: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"under_16_weeks",
								"from_16_weeks",
							},
							At:    44,
							Holds: 0x30,
						},
					},
				},
				OfferWhen: &rule.Is{
					Question: "maybe_pregnant",
					Values: []string{
						"yes",
						"unsure",
					},
					At:    36,
					Holds: 0x12,
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.All{
							&rule.Is{
								Question: "pregnancy_stage",
								Values: []string{
									"under_16_weeks",
									"from_16_weeks",
								},
								At:    44,
								Holds: 0x30,
							},
							rule.Any{
								&rule.Is{
									Question: "fever",
									Values: []string{
										"yes",
									},
									At:    63,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "pee_pain_or_blood",
									Values: []string{
										"yes",
									},
									At:    65,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "sick_or_yellow",
									Values: []string{
										"yes",
									},
									At:    64,
									Holds: 0x10,
								},
							},
						},
						Says: "You told of such a sign, so call your maternity unit today. If you cannot reach it, call {urgent}.",
					},
					plan.Precaution{
						When: rule.All{
							&rule.Is{
								Question: "pregnancy_stage",
								Values: []string{
									"might_be",
								},
								At:    44,
								Holds: 0x8,
							},
							rule.Any{
								&rule.Is{
									Question: "fever",
									Values: []string{
										"yes",
									},
									At:    63,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "pee_pain_or_blood",
									Values: []string{
										"yes",
									},
									At:    65,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "sick_or_yellow",
									Values: []string{
										"yes",
									},
									At:    64,
									Holds: 0x10,
								},
							},
						},
						Says: "You told of such a sign, so call {urgent} today, and say that you may be pregnant.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "pregnancy_stage",
							Values: []string{
								"might_be",
							},
							At:    44,
							Holds: 0x8,
						},
						Says: "Not sure yet? Take a test, or ask a pharmacist for one.",
					},
				},
				Evidence: "expert opinion",
				Finding:  "Health service pages call back ache common in pregnancy, and ask people to tell their midwife.",
				Sources: []string{
					"nhs_pregnancy",
					"nhs_kidney",
					"northern_trust_back_pain",
				},
				Ref: []string{
					"RF33",
					"RF35",
					"RF37",
					"3.10",
				},
			},
			&plan.Intervention{
				ID:    "low_mood_help",
				Title: "If you feel low",
				Kind:  "care",
				Why:   "Pain and low mood feed each other; there is help for both.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Tell someone you trust how you feel.",
					},
					plan.Step{
						Says: "Tell a clinician too, at your next visit. Say since when.",
					},
					plan.Step{
						Says: "Thoughts of ending your life or hurting yourself? Call {crisis} now.",
					},
					plan.Step{
						Says: "If you might act on it, or are hurt, call {emergency}.",
					},
					plan.Step{
						Says: "You may call before it gets that far.",
					},
				},
				OfferWhen: &rule.Is{
					Question: "low_mood",
					Values: []string{
						"yes",
						"unsure",
					},
					At:    100,
					Holds: 0x12,
				},
				Evidence: "expert opinion",
				Finding:  "Low mood goes with slower recovery in studies; the line to call is general knowledge.",
				Sources: []string{
					"nz_yellow_flags",
					"natural_course_cohorts",
					"general_knowledge",
				},
				Ref: []string{
					"RF54",
					"4.5",
				},
			},
			&plan.Intervention{
				ID:    "physical_therapy",
				Title: "Physical therapy",
				Kind:  "care",
				Why:   "They set exercises that suit you; most people improve without it.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Ask for exercises that you can keep doing at home.",
					},
					plan.Step{
						Says: "Tell them about any leg pain, numbness or weakness.",
					},
					plan.Step{
						Says: "Tell them what you must do at work and at home.",
					},
					plan.Step{
						Says: "If a session leaves you worse for over a day, say so.",
					},
				},
				Windows: []plan.Window{
					plan.Window{
						From: 604800000000000,
					},
					plan.Window{
						Until: 604800000000000,
						When: rule.Any{
							rule.All{
								rule.Any{
									&rule.Is{
										Question: "tried_moves",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    122,
										Holds: 0x12,
									},
									&rule.Is{
										Question: "moves_before",
										Values: []string{
											"failed",
										},
										At:    26,
										Holds: 0x10,
									},
								},
								rule.Not{
									Expr: &rule.Is{
										Question: "helped_moves",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    127,
										Holds: 0x12,
									},
								},
							},
							&rule.Is{
								Question: "hurt_moves",
								Values: []string{
									"yes",
								},
								At:    132,
								Holds: 0x10,
							},
						},
					},
					plan.Window{
						Until: 604800000000000,
						When: rule.Any{
							&rule.Is{
								Question: "many_bouts",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    106,
								Holds: 0x12,
							},
							&rule.Is{
								Question: "pain_most_days",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    79,
								Holds: 0x12,
							},
						},
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								rule.Any{
									&rule.Is{
										Question: "leg_weakness",
										Values: []string{
											"yes",
										},
										At:    56,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "toes_heels",
										Values: []string{
											"yes",
										},
										At:    62,
										Holds: 0x10,
									},
								},
								&rule.Is{
									Question: "leg_numbness",
									Values: []string{
										"yes",
									},
									At:    57,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "unsteady",
									Values: []string{
										"yes",
									},
									At:    59,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "tight_band",
									Values: []string{
										"yes",
									},
									At:    60,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
						},
						Says: "Say first where your leg hurts, tingles or feels weak.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says: "Ask for someone who works with pregnant people.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Says: "Say first that your bones may be thin, so that they avoid deep bends and twists.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says: "If you had surgery, say first what it was and what your surgeon allows.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "blood_thinner",
							Values: []string{
								"yes",
							},
							At:    40,
							Holds: 0x10,
						},
						Says: "Say first if you take a blood thinner or bleed for long.",
					},
				},
				Evidence: "moderate",
				Finding:  "Guidelines put exercise at the core of care for pain that lasts. In one trial in fresh pain, early visits gained too little to count.",
				Sources: []string{
					"nice_ng59",
					"who_2023",
					"acp_2017",
					"nhs_inform_exercises",
					"early_therapy_2015",
					"menthol_cream_article",
				},
				Ref: []string{
					"S42",
					"S49",
					"4.2",
					"4.3",
					"4.5",
				},
			},
			&plan.Intervention{
				ID:    "lasting_pain",
				Title: "When pain lasts",
				Kind:  "care",
				Why:   "Pain that stays for months needs learning and exercise first.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Ask for a course of exercise. Any kind you like counts.",
					},
					plan.Step{
						Says: "Ask someone to explain lasting pain: it can outlast a strain.",
					},
					plan.Step{
						Says: "Ask for help with worry, low mood or trouble at work.",
					},
					plan.Step{
						Says: "If you take opioids, do not stop at once. Ask first.",
					},
					plan.Step{
						Says: "Anti-inflammatory tablets are for short spells only. Ask a pharmacist first.",
						Unless: rule.Any{
							&rule.Is{
								Question: "maybe_pregnant",
								Values: []string{
									"yes",
								},
								At:    36,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "age",
								Values: []string{
									"age_65_74",
									"from_75",
								},
								At:    34,
								Holds: 0x1800,
							},
							&rule.Is{
								Question: "blood_thinner",
								Values: []string{
									"yes",
								},
								At:    40,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "heart_trouble",
								Values: []string{
									"yes",
								},
								At:    111,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "kidney_trouble",
								Values: []string{
									"yes",
								},
								At:    116,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "salt_or_fluid_limit",
								Values: []string{
									"yes",
								},
								At:    117,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "pressure_tablets",
								Values: []string{
									"yes",
								},
								At:    118,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "weak_immunity",
								Values: []string{
									"yes",
								},
								At:    42,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "sick_or_yellow",
								Values: []string{
									"yes",
								},
								At:    64,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "bowel_disease",
								Values: []string{
									"yes",
								},
								At:    97,
								Holds: 0x10,
							},
						},
					},
				},
				OfferWhen: rule.Any{
					&rule.Is{
						Question: "onset",
						Values: []string{
							"over_twelve_weeks",
						},
						At:    52,
						Holds: 0x400,
					},
					&rule.Is{
						Question: "pain_most_days",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    79,
						Holds: 0x12,
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Says: "Choose exercise without deep bends and twists, with a physical therapist.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "blood_thinner",
							Values: []string{
								"yes",
							},
							At:    40,
							Holds: 0x10,
						},
						Says: "Say first that you bleed easily, before needles or hands-on care.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says: "Choose exercise for pregnancy. Take no anti-inflammatory tablets, gels or rubs.",
					},
				},
				Evidence: "moderate",
				Finding:  "Three guidelines put exercise and learning first for pain over twelve weeks, with help for the mind. Against a sham, exercise eased lasting pain a little.",
				Disagree: "A UK guideline wants hands-on care only with exercise, and no needles; others allow both. A US guideline lists an antidepressant as a second choice; the WHO is against it, and against belts and TENS.",
				Sources: []string{
					"nice_ng59",
					"acp_2017",
					"who_2023",
					"cashin_2025",
					"acsqhc_standard",
					"general_knowledge",
				},
				Ref: []string{
					"S12",
					"S13",
					"2.9",
					"3.5",
					"4.2",
					"4.3",
				},
			},
			&plan.Intervention{
				ID:    "about_scans",
				Title: "Before you ask for a scan",
				Kind:  "care",
				Why:   "A scan helps when its answer would change your care.",
				Steps: []plan.Step{
					plan.Step{
						Says: "With no warning sign, most need no scan for six weeks.",
						Unless: &rule.Is{
							Question: "onset",
							Values: []string{
								"from_six_weeks",
								"over_twelve_weeks",
							},
							At:    52,
							Holds: 0x600,
						},
					},
					plan.Step{
						Says: "Your story and how you move tell a clinician more.",
					},
					plan.Step{
						Says: "Ask what a scan would change for you.",
					},
					plan.Step{
						Says: "Bulging discs show in 29 of 100 people of 20 without pain.",
					},
					plan.Step{
						Says: "Ask if a finding fits your pain. Many come with age.",
					},
				},
				OfferWhen: rule.Any{
					&rule.Is{
						Question: "onset",
						Values: []string{
							"from_four_weeks",
							"from_six_weeks",
							"over_twelve_weeks",
						},
						At:    52,
						Holds: 0x700,
					},
					&rule.Is{
						Question: "pain_most_days",
						Values: []string{
							"yes",
							"unsure",
						},
						At:    79,
						Holds: 0x12,
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						Says: "With thin bones or steroid tablets, ask sooner. A picture can show a small break.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
						Says: "With cancer now or in the past, ask sooner.",
					},
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								rule.Any{
									&rule.Is{
										Question: "leg_weakness",
										Values: []string{
											"yes",
										},
										At:    56,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "toes_heels",
										Values: []string{
											"yes",
										},
										At:    62,
										Holds: 0x10,
									},
								},
								&rule.Is{
									Question: "leg_numbness",
									Values: []string{
										"yes",
									},
									At:    57,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "unsteady",
									Values: []string{
										"yes",
									},
									At:    59,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "tight_band",
									Values: []string{
										"yes",
									},
									At:    60,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
						},
						Says: "If a leg tingles, goes numb or hurts below the knee, ask if that changes the answer.",
					},
				},
				Evidence: "moderate",
				Finding:  "Scans of 3,110 people without pain often showed bulging discs, and more of them with age. Up to 50, people in pain had them more often.",
				Disagree: "The article calls the finding a herniated disc; the study says bulging. A radiology guide waits six weeks with scans, a US article eight.",
				Sources: []string{
					"brinjikji_2015",
					"acr_imaging",
					"nice_ng59",
					"afp_2025",
					"menthol_cream_article",
				},
				Ref: []string{
					"S49",
					"S50",
					"S51",
					"S52",
					"S62",
					"4.2",
				},
			},
			&plan.Intervention{
				ID:    "stiff_spine_check",
				Title: "Ask about inflammation in the spine",
				Kind:  "care",
				Why:   "Your answers together can mean inflammation in the spine; there is help for it.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Name each of these signs at your visit, and since when.",
					},
					plan.Step{
						Says: "Ask if a blood test makes sense for you.",
					},
					plan.Step{
						Says: "Go on with easy moves, if they do not raise your pain.",
					},
				},
				OfferWhen: rule.All{
					rule.Any{
						&rule.Is{
							Question: "onset",
							Values: []string{
								"over_twelve_weeks",
							},
							At:    52,
							Holds: 0x400,
						},
						&rule.Is{
							Question: "pain_most_days",
							Values: []string{
								"yes",
								"unsure",
							},
							At:    79,
							Holds: 0x12,
						},
					},
					rule.Any{
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_16_17",
								"age_18_24",
								"age_25_34",
								"age_35_44",
							},
							At:    34,
							Holds: 0xf0,
						},
						&rule.Is{
							Question: "began_before_45",
							Values: []string{
								"yes",
								"unsure",
							},
							At:    91,
							Holds: 0x12,
						},
					},
					rule.AtLeast{
						N: 3,
						Of: []rule.Expr{
							&rule.Is{
								Question: "wakes_late",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    86,
								Holds: 0x12,
							},
							&rule.Is{
								Question: "buttock_pain",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    87,
								Holds: 0x12,
							},
							&rule.Is{
								Question: "eases_with_moving",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    88,
								Holds: 0x12,
							},
							&rule.Is{
								Question: "eases_with_tablets",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    89,
								Holds: 0x12,
							},
							rule.Any{
								&rule.Is{
									Question: "age",
									Values: []string{
										"age_16_17",
										"age_18_24",
										"age_25_34",
									},
									At:    34,
									Holds: 0x70,
								},
								&rule.Is{
									Question: "began_before_35",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    90,
									Holds: 0x12,
								},
							},
							&rule.Is{
								Question: "family_stiff",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    92,
								Holds: 0x12,
							},
							&rule.Is{
								Question: "joint_swelling",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    93,
								Holds: 0x12,
							},
							&rule.Is{
								Question: "heel_pain",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    94,
								Holds: 0x12,
							},
							&rule.Is{
								Question: "psoriasis",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    95,
								Holds: 0x12,
							},
						},
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: rule.AtLeast{
							N: 4,
							Of: []rule.Expr{
								&rule.Is{
									Question: "wakes_late",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    86,
									Holds: 0x12,
								},
								&rule.Is{
									Question: "buttock_pain",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    87,
									Holds: 0x12,
								},
								&rule.Is{
									Question: "eases_with_moving",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    88,
									Holds: 0x12,
								},
								&rule.Is{
									Question: "eases_with_tablets",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    89,
									Holds: 0x12,
								},
								rule.Any{
									&rule.Is{
										Question: "age",
										Values: []string{
											"age_16_17",
											"age_18_24",
											"age_25_34",
										},
										At:    34,
										Holds: 0x70,
									},
									&rule.Is{
										Question: "began_before_35",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    90,
										Holds: 0x12,
									},
								},
								&rule.Is{
									Question: "family_stiff",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    92,
									Holds: 0x12,
								},
								&rule.Is{
									Question: "joint_swelling",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    93,
									Holds: 0x12,
								},
								&rule.Is{
									Question: "heel_pain",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    94,
									Holds: 0x12,
								},
								&rule.Is{
									Question: "psoriasis",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    95,
									Holds: 0x12,
								},
							},
						},
						Says: "With four signs or more, ask if you should see a joint specialist.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "red_eye",
								Values: []string{
									"yes",
								},
								At:    96,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "bowel_disease",
								Values: []string{
									"yes",
								},
								At:    97,
								Holds: 0x10,
							},
						},
						Says: "Tell them about your eye or your bowel too.",
					},
				},
				Evidence: "moderate",
				Finding:  "A guideline counts such signs; three call for a blood test, four for a visit to a specialist.",
				Sources: []string{
					"nice_ng65",
				},
				Ref: []string{
					"RF48",
					"4.3",
				},
			},
			&plan.Intervention{
				ID:    "massage",
				Title: "Massage by a professional",
				Kind:  "care",
				Why:   "It may ease pain for a short time; the proof is weak.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Choose someone trained. Tell them your illnesses and medicines first.",
					},
					plan.Step{
						Says: "Ask for light pressure. Speak up at once if it hurts.",
					},
					plan.Step{
						Says: "Put it off with a fever, a rash or a swollen leg.",
					},
				},
				Windows: []plan.Window{
					plan.Window{
						From: 259200000000000,
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "swollen_calf",
							Values: []string{
								"yes",
							},
							At:    61,
							Holds: 0x10,
						},
						Because: "massage could be harmful if a swollen calf comes from a clot",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "thin_bones",
							Values: []string{
								"yes",
							},
							At:    38,
							Holds: 0x10,
						},
						Because: "firm hands can break thin bones",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "steroids_long",
							Values: []string{
								"yes",
							},
							At:    39,
							Holds: 0x10,
						},
						Because: "long use of steroid tablets can thin bones and skin",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
						Because: "your care team should say first if your back may be massaged",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "fever",
							Values: []string{
								"yes",
							},
							At:    63,
							Holds: 0x10,
						},
						Because: "a fever needs a clinician today, before any massage",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "skin_trouble",
							Values: []string{
								"yes",
							},
							At:    109,
							Holds: 0x10,
						},
						Because: "massage can harm skin that is numb, broken or sore",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "back_looks_changed",
							Values: []string{
								"yes",
							},
							At:    68,
							Holds: 0x10,
						},
						Because: "a new rash, lump or bruise needs a look before anyone rubs it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "blood_thinner",
							Values: []string{
								"yes",
							},
							At:    40,
							Holds: 0x10,
						},
						Because: "firm hands can make you bruise or bleed under the skin",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "never_eases",
								Values: []string{
									"yes",
								},
								At:    75,
								Holds: 0x10,
							},
						},
						Because: "you told of something that a clinician should look at before anyone presses there",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says: "Ask your midwife first. Choose someone trained for pregnancy, and lie on your side.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says: "Ask your doctor first.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xe00,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    27,
								Holds: 0x12,
							},
						},
						Says: "Wait until all bruises are gone. If unsure, ask a clinician first.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Says: "Ask your surgeon first. Keep hands away from the wound.",
					},
					plan.Precaution{
						When: rule.Any{
							rule.Any{
								rule.Any{
									&rule.Is{
										Question: "leg_weakness",
										Values: []string{
											"yes",
										},
										At:    56,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "toes_heels",
										Values: []string{
											"yes",
										},
										At:    62,
										Holds: 0x10,
									},
								},
								&rule.Is{
									Question: "leg_numbness",
									Values: []string{
										"yes",
									},
									At:    57,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "unsteady",
									Values: []string{
										"yes",
									},
									At:    59,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "tight_band",
									Values: []string{
										"yes",
									},
									At:    60,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_pain",
								Values: []string{
									"yes",
								},
								At:    58,
								Holds: 0x10,
							},
						},
						Says: "Tell them about your leg first. Stop if it gets worse.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Says: "Tell them where you feel little or nothing.",
					},
					plan.Precaution{
						When: rule.Any{
							&rule.Is{
								Question: "weak_immunity",
								Values: []string{
									"yes",
								},
								At:    42,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "recent_infection",
								Values: []string{
									"yes",
								},
								At:    43,
								Holds: 0x10,
							},
						},
						Says: "Ask your doctor first.",
					},
				},
				Evidence: "weak",
				Finding:  "Guidelines allow massage on low or very low proof, and one only along with exercise.",
				Disagree: "A US guideline and the WHO list it as a choice. A UK guideline wants it only along with exercise.",
				Sources: []string{
					"acp_2017",
					"who_2023",
					"nice_ng59",
					"massage_cautions",
					"menthol_cream_article",
				},
				Ref: []string{
					"S44",
					"3.6",
					"4.3",
				},
			},
			&plan.Intervention{
				ID:    "acupuncture",
				Title: "Acupuncture",
				Kind:  "care",
				Why:   "It may help some a little; guidelines differ, so we do not push it.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Choose someone trained who uses single-use needles.",
					},
					plan.Step{
						Says: "Tell them your illnesses and medicines before they start.",
					},
					plan.Step{
						Says: "Stop after a few visits if nothing changes.",
					},
				},
				Windows: []plan.Window{
					plan.Window{
						From: 604800000000000,
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: &rule.Is{
							Question: "blood_thinner",
							Values: []string{
								"yes",
							},
							At:    40,
							Holds: 0x10,
						},
						Because: "needles can make you bleed or bruise",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "weak_immunity",
							Values: []string{
								"yes",
							},
							At:    42,
							Holds: 0x10,
						},
						Because: "each needle can let germs in, so ask your doctor first",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "recent_infection",
							Values: []string{
								"yes",
							},
							At:    43,
							Holds: 0x10,
						},
						Because: "after a recent infection, needle or surgery your doctor should say first",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "skin_trouble",
							Values: []string{
								"yes",
							},
							At:    109,
							Holds: 0x10,
						},
						Because: "needles should not go through numb, broken or sore skin",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "back_looks_changed",
							Values: []string{
								"yes",
							},
							At:    68,
							Holds: 0x10,
						},
						Because: "a new rash, lump or bruise needs a look before any needle",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "fever",
							Values: []string{
								"yes",
							},
							At:    63,
							Holds: 0x10,
						},
						Because: "a fever needs a clinician today, before any needle",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says: "Tell them that you are or may be pregnant. Ask your midwife first.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "diabetes",
							Values: []string{
								"yes",
							},
							At:    41,
							Holds: 0x10,
						},
						Says: "Ask your doctor first, because small wounds can be slow to close.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says: "Say if you have a pacemaker. Needles with current are not for you then.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
						Says: "Ask your care team first.",
					},
				},
				Evidence: "weak",
				Finding:  "Guidelines differ, as some allow acupuncture and one says not to offer it.",
				Disagree: "Two US texts and the WHO allow it. A UK guideline says not to offer it.",
				Sources: []string{
					"acp_2017",
					"who_2023",
					"nice_ng59",
					"afp_2025",
					"menthol_cream_article",
				},
				Ref: []string{
					"S45",
					"2.9",
					"4.3",
				},
			},
			&plan.Intervention{
				ID:    "manipulation",
				Title: "Spinal manipulation",
				Kind:  "care",
				Why:   "It may help a little; one guideline wants exercise beside it.",
				Steps: []plan.Step{
					plan.Step{
						Says: "Choose a licensed chiropractor, osteopath or physical therapist.",
					},
					plan.Step{
						Says: "Tell them about numbness, weakness, falls, bone trouble and joint disease.",
					},
					plan.Step{
						Says: "Say no to any push that worries you.",
					},
					plan.Step{
						Says: "Do exercise as well.",
					},
				},
				Windows: []plan.Window{
					plan.Window{
						From: 604800000000000,
					},
				},
				LeaveOut: []plan.Contraindication{
					plan.Contraindication{
						When: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "leg_weakness",
									Values: []string{
										"yes",
									},
									At:    56,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "toes_heels",
									Values: []string{
										"yes",
									},
									At:    62,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "unsteady",
								Values: []string{
									"yes",
								},
								At:    59,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "tight_band",
								Values: []string{
									"yes",
								},
								At:    60,
								Holds: 0x10,
							},
						},
						Because: "new numbness, weakness or unsteady legs need a check before anyone pushes your spine",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "leg_pain",
							Values: []string{
								"yes",
							},
							At:    58,
							Holds: 0x10,
						},
						Because: "pain that runs down a leg should be looked at before anyone pushes your spine",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
						Because: "your own care team should say first if anyone may push your spine",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "thin_bones",
							Values: []string{
								"yes",
							},
							At:    38,
							Holds: 0x10,
						},
						Because: "a push can break thin bones",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "steroids_long",
							Values: []string{
								"yes",
							},
							At:    39,
							Holds: 0x10,
						},
						Because: "long use of steroid tablets can thin your bones",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "blood_thinner",
							Values: []string{
								"yes",
							},
							At:    40,
							Holds: 0x10,
						},
						Because: "a push can cause bleeding around the spine",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
						Because: "your care team should look at new back pain first",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xe00,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    27,
								Holds: 0x12,
							},
						},
						Because: "a back that took a knock should be looked at before anyone pushes it",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
						Because: "a body needs time after surgery",
					},
					plan.Contraindication{
						When: rule.Any{
							&rule.Is{
								Question: "never_eases",
								Values: []string{
									"yes",
								},
								At:    75,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "upper_back",
								Values: []string{
									"yes",
								},
								At:    76,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "lying_flat",
								Values: []string{
									"yes",
								},
								At:    69,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "weak_immunity",
								Values: []string{
									"yes",
								},
								At:    42,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "recent_infection",
								Values: []string{
									"yes",
								},
								At:    43,
								Holds: 0x10,
							},
						},
						Because: "you told of something that a clinician should look at first",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "course",
							Values: []string{
								"worse",
							},
							At:    84,
							Holds: 0x80,
						},
						Because: "pain that gets worse should be looked at before anyone pushes your spine",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "back_looks_changed",
							Values: []string{
								"yes",
							},
							At:    68,
							Holds: 0x10,
						},
						Because: "a new rash, lump or bruise needs a look before anyone pushes your back",
					},
					plan.Contraindication{
						When: &rule.Is{
							Question: "fever",
							Values: []string{
								"yes",
							},
							At:    63,
							Holds: 0x10,
						},
						Because: "a fever needs a clinician today, before anyone pushes your back",
					},
					plan.Contraindication{
						When: rule.All{
							rule.Any{
								&rule.Is{
									Question: "onset",
									Values: []string{
										"over_twelve_weeks",
									},
									At:    52,
									Holds: 0x400,
								},
								&rule.Is{
									Question: "pain_most_days",
									Values: []string{
										"yes",
									},
									At:    79,
									Holds: 0x10,
								},
							},
							rule.Any{
								&rule.Is{
									Question: "age",
									Values: []string{
										"age_16_17",
										"age_18_24",
										"age_25_34",
										"age_35_44",
									},
									At:    34,
									Holds: 0xf0,
								},
								&rule.Is{
									Question: "began_before_45",
									Values: []string{
										"yes",
										"unsure",
									},
									At:    91,
									Holds: 0x12,
								},
							},
							rule.AtLeast{
								N: 3,
								Of: []rule.Expr{
									&rule.Is{
										Question: "wakes_late",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    86,
										Holds: 0x12,
									},
									&rule.Is{
										Question: "buttock_pain",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    87,
										Holds: 0x12,
									},
									&rule.Is{
										Question: "eases_with_moving",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    88,
										Holds: 0x12,
									},
									&rule.Is{
										Question: "eases_with_tablets",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    89,
										Holds: 0x12,
									},
									rule.Any{
										&rule.Is{
											Question: "age",
											Values: []string{
												"age_16_17",
												"age_18_24",
												"age_25_34",
											},
											At:    34,
											Holds: 0x70,
										},
										&rule.Is{
											Question: "began_before_35",
											Values: []string{
												"yes",
												"unsure",
											},
											At:    90,
											Holds: 0x12,
										},
									},
									&rule.Is{
										Question: "family_stiff",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    92,
										Holds: 0x12,
									},
									&rule.Is{
										Question: "joint_swelling",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    93,
										Holds: 0x12,
									},
									&rule.Is{
										Question: "heel_pain",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    94,
										Holds: 0x12,
									},
									&rule.Is{
										Question: "psoriasis",
										Values: []string{
											"yes",
											"unsure",
										},
										At:    95,
										Holds: 0x12,
									},
								},
							},
						},
						Because: "your signs of an inflamed spine need a look first",
					},
				},
				Adapt: []plan.Precaution{
					plan.Precaution{
						When: &rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						Says: "Ask your midwife first, and choose someone trained for pregnancy.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						Says: "Ask your doctor first if your bones may be thin.",
					},
					plan.Precaution{
						When: &rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						Says: "Ask your doctor first.",
					},
				},
				Evidence: "weak",
				Finding:  "Against a sham, it eased lasting pain a little, and proved nothing in fresh pain. Guidelines differ.",
				Disagree: "A US guideline and the WHO list it as a choice. A UK guideline wants it only along with exercise.",
				Sources: []string{
					"acp_2017",
					"who_2023",
					"nice_ng59",
					"cashin_2025",
					"menthol_cream_article",
				},
				Ref: []string{
					"S46",
					"3.6",
					"3.10",
					"4.3",
				},
			},
		},
		Stages: []plan.Stage{
			plan.Stage{
				Title: "Settling down",
				Until: 172800000000000,
				Enter: "You start here, and stay here for as long as the pain is severe.",
				Do: []plan.Step{
					plan.Step{
						Says: "Go on with work and daily life as far as pain allows.",
					},
					plan.Step{
						Says: "Lift what you can lift with ease, close to you.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "maybe_pregnant",
								Values: []string{
									"yes",
								},
								At:    36,
								Holds: 0x10,
							},
							rule.Any{
								&rule.Is{
									Question: "uses_wheelchair",
									Values: []string{
										"yes",
									},
									At:    113,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "old_trouble",
									Values: []string{
										"yes",
									},
									At:    81,
									Holds: 0x10,
								},
							},
						},
					},
					plan.Step{
						Says: "Change position often. Lie down for short spells only.",
					},
					plan.Step{
						Says: "Some pain as you move is common. Hurt need not mean harm.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "never_eases",
								Values: []string{
									"yes",
								},
								At:    75,
								Holds: 0x10,
							},
							rule.Any{
								rule.Any{
									&rule.Is{
										Question: "leg_weakness",
										Values: []string{
											"yes",
										},
										At:    56,
										Holds: 0x10,
									},
									&rule.Is{
										Question: "toes_heels",
										Values: []string{
											"yes",
										},
										At:    62,
										Holds: 0x10,
									},
								},
								&rule.Is{
									Question: "leg_numbness",
									Values: []string{
										"yes",
									},
									At:    57,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "unsteady",
									Values: []string{
										"yes",
									},
									At:    59,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "tight_band",
									Values: []string{
										"yes",
									},
									At:    60,
									Holds: 0x10,
								},
							},
						},
					},
					plan.Step{
						Says: "If it stays up over a day, do less of that.",
					},
				},
				Evidence: "moderate",
				Sources: []string{
					"menthol_cream_article",
					"cochrane_bed_rest",
					"nhs_back_pain",
					"nice_ng59",
					"afp_2025",
					"work_and_back_advice",
					"our_decision",
				},
			},
			plan.Stage{
				Number: 1,
				Title:  "Moving a little more",
				From:   172800000000000,
				Until:  345600000000000,
				Needs: rule.Not{
					Expr: rule.Any{
						&rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
						&rule.Is{
							Question: "can_do",
							Values: []string{
								"hard_to_walk",
							},
							At:    85,
							Holds: 0x80,
						},
					},
				},
				Enter: "Move on when ten minutes of moving about keep the pain at 5 out of 10 or less.",
				Do: []plan.Step{
					plan.Step{
						Says: "Do a little more of your day and your work than yesterday.",
					},
					plan.Step{
						Says: "Add two or three of the gentle moves in your plan.",
					},
					plan.Step{
						Says: "Sit for short spells; change position before you stiffen.",
					},
					plan.Step{
						Says: "Lift as it allows. Ask for help with what is heavy.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "maybe_pregnant",
								Values: []string{
									"yes",
								},
								At:    36,
								Holds: 0x10,
							},
							rule.Any{
								&rule.Is{
									Question: "uses_wheelchair",
									Values: []string{
										"yes",
									},
									At:    113,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "old_trouble",
									Values: []string{
										"yes",
									},
									At:    81,
									Holds: 0x10,
								},
							},
						},
					},
				},
				Evidence: "expert opinion",
				Sources: []string{
					"nhs_back_pain",
					"nice_ng59",
					"cochrane_exercise_acute",
					"cashin_2025",
					"nhs_inform_exercises",
					"work_and_back_advice",
					"traffic_light_and_activity",
					"our_decision",
				},
			},
			plan.Stage{
				Number: 2,
				Title:  "Stretching and doing more",
				From:   345600000000000,
				Until:  864000000000000,
				Needs: rule.Not{
					Expr: rule.Any{
						&rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
						&rule.Is{
							Question: "can_do",
							Values: []string{
								"hard_to_walk",
								"walks_ten",
							},
							At:    85,
							Holds: 0xc0,
						},
					},
				},
				Enter: "Move on when the pain at rest is 3 out of 10 or less.",
				Do: []plan.Step{
					plan.Step{
						Says: "Try the moves of your plan one by one; keep what eases.",
					},
					plan.Step{
						Says: "Off work? You need not wait until the pain is gone.",
					},
					plan.Step{
						Says: "Ask for shorter hours or lighter jobs for a while.",
					},
					plan.Step{
						Says: "At a desk, change position often.",
					},
					plan.Step{
						Says: "Lift a little more each week, close to you.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "maybe_pregnant",
								Values: []string{
									"yes",
								},
								At:    36,
								Holds: 0x10,
							},
							rule.Any{
								&rule.Is{
									Question: "uses_wheelchair",
									Values: []string{
										"yes",
									},
									At:    113,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "old_trouble",
									Values: []string{
										"yes",
									},
									At:    81,
									Holds: 0x10,
								},
							},
						},
					},
				},
				Evidence: "expert opinion",
				Sources: []string{
					"menthol_cream_article",
					"nice_ng59",
					"natural_course_cohorts",
					"work_and_back_advice",
					"nhs_inform_exercises",
					"traffic_light_and_activity",
					"our_decision",
				},
			},
			plan.Stage{
				Number: 3,
				Title:  "Building strength",
				From:   864000000000000,
				Until:  2419200000000000,
				Needs: rule.Not{
					Expr: rule.Any{
						&rule.Is{
							Question: "severity",
							Values: []string{
								"moderate",
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x70,
						},
						&rule.Is{
							Question: "can_do",
							Values: []string{
								"hard_to_walk",
								"walks_ten",
								"easy_at_rest",
							},
							At:    85,
							Holds: 0xe0,
						},
					},
				},
				Enter: "Move on when you can bend and the pain stays at 3 out of 10 or less.",
				Do: []plan.Step{
					plan.Step{
						Says: "Start the strength moves in your plan, and add slowly.",
					},
					plan.Step{
						Says: "Bit by bit, lift as usual. Keep the load close.",
						Unless: rule.Any{
							rule.Any{
								&rule.Is{
									Question: "thin_bones",
									Values: []string{
										"yes",
									},
									At:    38,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "steroids_long",
									Values: []string{
										"yes",
									},
									At:    39,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "bone_spot",
								Values: []string{
									"yes",
								},
								At:    78,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "hip_or_surgery",
								Values: []string{
									"yes",
								},
								At:    115,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "maybe_pregnant",
								Values: []string{
									"yes",
								},
								At:    36,
								Holds: 0x10,
							},
							rule.Any{
								&rule.Is{
									Question: "uses_wheelchair",
									Values: []string{
										"yes",
									},
									At:    113,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "old_trouble",
									Values: []string{
										"yes",
									},
									At:    81,
									Holds: 0x10,
								},
							},
						},
					},
					plan.Step{
						Says: "Do what you did before, with breaks where you need them.",
					},
				},
				Evidence: "expert opinion",
				Sources: []string{
					"menthol_cream_article",
					"nhs_inform_exercises",
					"traffic_light_and_activity",
					"general_knowledge",
					"our_decision",
				},
			},
			plan.Stage{
				Number: 4,
				Title:  "Back to full strength",
				From:   2419200000000000,
				Needs: rule.Not{
					Expr: rule.Any{
						&rule.Is{
							Question: "severity",
							Values: []string{
								"moderate",
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x70,
						},
						&rule.Is{
							Question: "can_do",
							Values: []string{
								"hard_to_walk",
								"walks_ten",
								"easy_at_rest",
								"bends_easily",
							},
							At:    85,
							Holds: 0xf0,
						},
					},
				},
				Enter: "Move on when the last stage has felt easy for some days.",
				Do: []plan.Step{
					plan.Step{
						Says: "Do your strength moves ten to fifteen minutes, three times a week.",
					},
					plan.Step{
						Says: "Planks, if your plan has them: at the wall first.",
					},
					plan.Step{
						Says: "Keep moving most days, in any way you like.",
					},
					plan.Step{
						Says: "Back to sport at half your load, a little more weekly.",
						Unless: &rule.Is{
							Question: "bone_spot",
							Values: []string{
								"yes",
							},
							At:    78,
							Holds: 0x10,
						},
					},
				},
				Evidence: "weak",
				Sources: []string{
					"menthol_cream_article",
					"recurrence_studies",
					"traffic_light_and_activity",
					"general_knowledge",
					"our_decision",
				},
			},
		},
		CheckIns: []plan.CheckIn{
			plan.CheckIn{
				ID:       "day_1",
				At:       86400000000000,
				Asks:     "Any new warning sign? Is the pain better, the same or worse?",
				Then:     "Act on a warning sign at once. See a clinician today if you cannot get up or reach the toilet, or nothing eases severe pain.",
				Evidence: "expert opinion",
				Sources: []string{
					"nhs_back_pain",
					"our_decision",
				},
			},
			plan.CheckIn{
				ID:       "day_3",
				At:       259200000000000,
				Asks:     "Any new warning sign? And is anything easier: walking, sleeping, getting up?",
				Then:     "Worse: see a clinician within days. Severe and no easier, or you cannot get up or reach the toilet: today.",
				Evidence: "expert opinion",
				Sources: []string{
					"mayo_back_pain",
					"our_decision",
				},
			},
			plan.CheckIn{
				ID:       "day_7",
				At:       604800000000000,
				Asks:     "Any new warning sign? How are pain, sleep and work, and what did you try?",
				Then:     "If it is worse, or no better after two days or more of home care, see a clinician within days.",
				Evidence: "expert opinion",
				Sources: []string{
					"menthol_cream_article",
					"nhs_back_pain",
					"our_decision",
				},
			},
			plan.CheckIn{
				ID:       "day_14",
				At:       1209600000000000,
				Asks:     "Any new warning sign? Is it clearly better, and does pain run down a leg?",
				Then:     "If it is not clearly better, see a clinician or a physical therapist.",
				Evidence: "expert opinion",
				Sources: []string{
					"nhs_inform_exercises",
					"pace_trial",
					"our_decision",
				},
			},
			plan.CheckIn{
				ID:       "week_4",
				At:       2419200000000000,
				Asks:     "Any new warning sign? Does it still limit you? Do you fear moving, feel low or sleep badly?",
				Then:     "If it still limits you, see a clinician, even if improving. Tell of fear, low mood or poor sleep too.",
				Evidence: "weak",
				Sources: []string{
					"mayo_back_pain",
					"natural_course_cohorts",
					"nz_yellow_flags",
					"our_decision",
				},
			},
			plan.CheckIn{
				ID:       "week_6",
				At:       3628800000000000,
				Asks:     "Any new warning sign? Is it gone, or is some of it still there?",
				Then:     "If it is there, have a clinician look. Ask about a scan only if it would change your care.",
				Evidence: "weak",
				Sources: []string{
					"natural_course_cohorts",
					"wallwork_2024",
					"acr_imaging",
					"afp_2025",
					"nice_ng59",
					"our_decision",
				},
			},
			plan.CheckIn{
				ID:       "week_12",
				At:       7257600000000000,
				Asks:     "Any new warning sign? Is it there on most days, or stiff when you wake and better once you move?",
				Then:     "If it is there on most days, see a clinician about exercise, living with pain, and an inflamed spine. Gone for a week: stop checking, keep walking.",
				Evidence: "weak",
				Sources: []string{
					"nice_ng59",
					"who_2023",
					"acp_2017",
					"nice_ng65",
					"wallwork_2024",
					"our_decision",
				},
			},
		},
		Improving: rule.All{
			&rule.Is{
				Question: "onset",
				Values: []string{
					"over_two_days",
					"over_three_days",
					"over_a_week",
					"from_two_weeks",
					"from_four_weeks",
					"from_six_weeks",
					"over_twelve_weeks",
				},
				At:    52,
				Holds: 0x7f0,
			},
			&rule.Is{
				Question: "course",
				Values: []string{
					"better",
				},
				At:    84,
				Holds: 0x8,
			},
			&rule.Is{
				Question: "pain_now",
				Values: []string{
					"trace",
					"low",
				},
				At:    33,
				Holds: 0x18,
			},
		},
		Flare: rule.Any{
			&rule.Is{
				Question: "plan_hurts",
				Values: []string{
					"yes",
				},
				At:    32,
				Holds: 0x10,
			},
			&rule.Is{
				Question: "pain_now",
				Values: []string{
					"high",
				},
				At:    33,
				Holds: 0x40,
			},
			rule.All{
				&rule.Is{
					Question: "visit",
					Values: []string{
						"check_in",
					},
					At:    20,
					Holds: 0x10,
				},
				&rule.Is{
					Question: "course",
					Values: []string{
						"worse",
					},
					At:    84,
					Holds: 0x80,
				},
			},
		},
		Pain: []plan.PainLine{
			plan.PainLine{
				ID: "strict",
				When: rule.Any{
					&rule.Is{
						Question: "maybe_pregnant",
						Values: []string{
							"yes",
						},
						At:    36,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "age",
						Values: []string{
							"age_65_74",
							"from_75",
						},
						At:    34,
						Holds: 0x1800,
					},
					&rule.Is{
						Question: "blood_thinner",
						Values: []string{
							"yes",
						},
						At:    40,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "steroids_long",
						Values: []string{
							"yes",
						},
						At:    39,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "heart_trouble",
						Values: []string{
							"yes",
						},
						At:    111,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "kidney_trouble",
						Values: []string{
							"yes",
						},
						At:    116,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "salt_or_fluid_limit",
						Values: []string{
							"yes",
						},
						At:    117,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "pressure_tablets",
						Values: []string{
							"yes",
						},
						At:    118,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "weak_immunity",
						Values: []string{
							"yes",
						},
						At:    42,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "sick_or_yellow",
						Values: []string{
							"yes",
						},
						At:    64,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "bowel_disease",
						Values: []string{
							"yes",
						},
						At:    97,
						Holds: 0x10,
					},
				},
				Says:     "Take no ibuprofen-like tablet or gel unless a clinician says so; ask before others. Keep taking what a doctor gave you.",
				Evidence: "moderate",
				Finding:  "Official pages and labels tell people with these facts to ask first, or to take none.",
				Sources: []string{
					"nhs_ibuprofen",
					"salicylate_label",
					"general_knowledge",
				},
				Ref: []string{
					"3.5",
					"3.10",
				},
			},
			plan.PainLine{
				ID: "ill",
				When: rule.Any{
					&rule.Is{
						Question: "fever",
						Values: []string{
							"yes",
						},
						At:    63,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "pee_pain_or_blood",
						Values: []string{
							"yes",
						},
						At:    65,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "waves_or_belly",
						Values: []string{
							"yes",
						},
						At:    66,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "ill_for_weeks",
						Values: []string{
							"yes",
						},
						At:    67,
						Holds: 0x10,
					},
				},
				Says:     "Ask a pharmacist before any new pain tablet, and hide no fever with it. Ulcer, kidney or heart trouble, or a blood thinner: take none.",
				Evidence: "expert opinion",
				Finding:  "A tablet can hide a fever, or be hard on the kidneys.",
				Sources: []string{
					"nhs_ibuprofen",
					"general_knowledge",
					"our_decision",
				},
				Ref: []string{
					"3.5",
				},
			},
			plan.PainLine{
				ID:       "ordinary",
				Says:     "An ibuprofen-like tablet may help a little: ask a pharmacist first. Ulcer, kidney or heart trouble, or a blood thinner: take none.",
				Evidence: "moderate",
				Finding:  "Of all pills, only these are shown to help fresh back pain, and just a little. They do not suit everybody.",
				Sources: []string{
					"cochrane_nsaids",
					"cashin_2025",
					"afp_2025",
					"nhs_ibuprofen",
				},
				Ref: []string{
					"2.9",
					"3.5",
				},
			},
		},
		DangerSigns: []plan.DangerSign{
			plan.DangerSign{
				ID: "pregnancy_bleeding",
				When: &rule.Is{
					Question: "pregnancy_stage",
					Values: []string{
						"under_16_weeks",
						"from_16_weeks",
					},
					At:    44,
					Holds: 0x30,
				},
				Says:     "You bleed, or fluid comes from your vagina, even a little. You can call your maternity unit instead.",
				Short:    "vaginal bleeding or fluid",
				Evidence: "expert opinion",
				Finding:  "Pregnancy advice asks people to call about these signs.",
				Sources: []string{
					"nhs_pregnancy",
					"general_knowledge",
				},
				Ref: []string{
					"RF35",
				},
			},
			plan.DangerSign{
				ID: "pregnancy_tightenings",
				When: &rule.Is{
					Question: "pregnancy_stage",
					Values: []string{
						"under_16_weeks",
						"from_16_weeks",
					},
					At:    44,
					Holds: 0x30,
				},
				Says:     "Your belly keeps tightening, or pain comes in waves.",
				Short:    "tightenings, or belly pain in waves",
				Evidence: "expert opinion",
				Finding:  "Pregnancy advice asks people to call about these signs.",
				Sources: []string{
					"nhs_pregnancy",
					"general_knowledge",
				},
				Ref: []string{
					"RF35",
				},
			},
			plan.DangerSign{
				ID: "fewer_baby_moves",
				When: &rule.Is{
					Question: "pregnancy_stage",
					Values: []string{
						"from_16_weeks",
					},
					At:    44,
					Holds: 0x20,
				},
				Says:     "Your baby moves less than you are used to.",
				Short:    "fewer baby moves",
				Evidence: "expert opinion",
				Finding:  "Pregnancy advice asks people to call about fewer movements.",
				Sources: []string{
					"nhs_pregnancy",
				},
				Ref: []string{
					"RF35",
				},
			},
			plan.DangerSign{
				ID: "pregnancy_pressure",
				When: &rule.Is{
					Question: "pregnancy_stage",
					Values: []string{
						"from_16_weeks",
					},
					At:    44,
					Holds: 0x20,
				},
				Says:     "You have a bad headache, changed eyesight, or bad pain just under the ribs.",
				Short:    "bad headache, changed sight, pain under the ribs",
				Evidence: "expert opinion",
				Finding:  "Pregnancy advice asks people to call about these signs.",
				Sources: []string{
					"nhs_pregnancy",
					"general_knowledge",
				},
				Ref: []string{
					"RF35",
				},
			},
			plan.DangerSign{
				ID: "early_pregnancy_pain",
				When: &rule.Is{
					Question: "pregnancy_stage",
					Values: []string{
						"might_be",
						"under_16_weeks",
					},
					At:    44,
					Holds: 0x18,
				},
				Says:     "Bad pain starts low on one side or at the tip of a shoulder, with or without bleeding.",
				Short:    "bad pain low on one side or at a shoulder",
				Evidence: "expert opinion",
				Finding:  "A health service lists these signs in early pregnancy as a reason to call; emergency for bad pain is stricter.",
				Sources: []string{
					"nhs_pregnancy",
					"our_decision",
				},
				Ref: []string{
					"RF36",
				},
			},
			plan.DangerSign{
				ID: "bleeding_on_thinner",
				When: &rule.Is{
					Question: "blood_thinner",
					Values: []string{
						"yes",
					},
					At:    40,
					Holds: 0x10,
				},
				Says:     "You hit your head, bleed and cannot stop it, or your poo turns black.",
				Short:    "a blow to the head, lasting bleeding, black poo",
				Evidence: "expert opinion",
				Finding:  "Of 329 people in one emergency department, those on a blood thinner had a serious cause most often. No source was read for the first two signs.",
				Sources: []string{
					"ed_cohort_2014",
					"nhs_ibuprofen",
					"general_knowledge",
				},
				Ref: []string{
					"RF43",
					"RF46",
				},
			},
			plan.DangerSign{
				ID: "nerve_sign",
				When: rule.Any{
					&rule.Is{
						Question: "blood_thinner",
						Values: []string{
							"yes",
						},
						At:    40,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "cancer_ever",
						Values: []string{
							"yes",
						},
						At:    37,
						Holds: 0x10,
					},
				},
				Says:     "A leg gets weak or numb, or you walk unsteadily.",
				Short:    "a weak or numb leg, new stumbling",
				Evidence: "weak",
				Finding:  "A past cancer is the most telling sign of cancer in the back; the rest is general knowledge.",
				Sources: []string{
					"downie_2013",
					"nice_ng234",
					"general_knowledge",
				},
				Ref: []string{
					"RF18",
					"RF46",
				},
			},
			plan.DangerSign{
				ID: "fever_with_germ_risk",
				When: rule.Any{
					&rule.Is{
						Question: "weak_immunity",
						Values: []string{
							"yes",
						},
						At:    42,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "recent_infection",
						Values: []string{
							"yes",
						},
						At:    43,
						Holds: 0x10,
					},
					rule.All{
						&rule.Is{
							Question: "diabetes",
							Values: []string{
								"yes",
							},
							At:    41,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "severity",
							Values: []string{
								"severe",
								"unbearable",
							},
							At:    35,
							Holds: 0x60,
						},
					},
				},
				Says:     "You get a fever or shivers, even without feeling very ill.",
				Short:    "fever or shivers",
				Evidence: "weak",
				Finding:  "Studies of spine infection found that such people are at more risk, and more so with a fever.",
				Sources: []string{
					"spinal_infection_studies",
					"acr_imaging",
				},
				Ref: []string{
					"RF24",
					"RF25",
				},
			},
			plan.DangerSign{
				ID: "old_cord_injury",
				When: rule.Any{
					&rule.Is{
						Question: "uses_wheelchair",
						Values: []string{
							"yes",
						},
						At:    113,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "old_trouble",
						Values: []string{
							"yes",
						},
						At:    81,
						Holds: 0x10,
					},
				},
				Says:     "After an old spinal cord injury, a sudden pounding headache comes with sweating.",
				Short:    "a sudden pounding headache with sweating",
				Evidence: "expert opinion",
				Finding:  "A spinal injuries unit teaches this to people with an injured spinal cord.",
				Sources: []string{
					"spinal_cord_danger",
				},
			},
		},
	},
	Messages: library.Messages{
		Dispositions: []library.DispositionMessage{
			library.DispositionMessage{
				Disposition: 4,
				Headline:    "EMERGENCY: get help now",
				Means: []string{
					"What you reported can mean a problem that cannot wait.",
					"No home plan comes first. Get help, then see to the pain.",
				},
				UntilHelp: []string{
					"Do not drive yourself. Wait for help, or have someone drive you.",
					"Have someone with you, or say you are alone.",
					"Have your list of medicines and allergies at hand.",
					"Say what you took. Take no more pain or fever tablets.",
					"Eat nothing until they say you may.",
				},
			},
			library.DispositionMessage{
				Disposition: 3,
				Headline:    "TODAY: talk to a clinician today",
				Means: []string{
					"What you reported needs a closer look today.",
					"Until then, do only the gentle steps here.",
				},
				WithoutPlan: []string{
					"What you reported needs a closer look today.",
					"There is no plan here for anyone under 16. Rest as is comfortable, and get seen today.",
				},
				Then: "No one free? Ask where else to go.",
			},
			library.DispositionMessage{
				Disposition: 2,
				Headline:    "SOON: book a visit within two weeks",
				Means: []string{
					"What you reported should be looked at, but it can wait some days.",
					"You can use the plan below while you wait. Go sooner if things get worse.",
				},
				WithoutPlan: []string{
					"What you reported should be looked at, but it can wait some days.",
					"There is no plan here for anyone under 16. Go sooner if things get worse.",
				},
				Then: "Book the visit by {by}, and call {urgent} sooner if it gets worse.",
			},
			library.DispositionMessage{
				Disposition: 1,
				Headline:    "SELF-CARE: a plan for home",
				Means: []string{
					"You reported no warning sign. That can change, so keep the list near you.",
				},
				Then: "Call {urgent} if it gets worse, or is no easier by {by}.",
			},
		},
		Actions: []library.Action{
			library.Action{
				ID:   "emergency",
				Says: "Call {emergency} now, or have someone take you to an emergency department.",
				Also: "Call {emergency} if you cannot get there at once.",
			},
			library.Action{
				ID:   "same_day",
				Says: "Call {urgent} today, and say that you need to be seen today.",
				Also: "Call {urgent} today about the rest.",
			},
			library.Action{
				ID:   "soon",
				Says: "Book a visit in the next days, two weeks at most, and call {urgent} if things get worse.",
				Also: "Book a visit about the rest in the next days.",
			},
			library.Action{
				ID:   "self_care",
				Says: "Follow the plan, and call {urgent} if the pain gets worse, or has not begun to ease within a week.",
				Also: "For the rest, follow the plan.",
			},
			library.Action{
				ID:   "poison",
				Says: "Take no more and call {poison} now, even if you feel well; call {emergency} if you feel ill.",
				Also: "Take no more painkillers, and call {poison} about them too, even if you feel well.",
				Means: []string{
					"Too much can harm the liver before you feel ill.",
				},
				Before: []string{
					"Say your age, how much you weigh, and this:",
				},
				After: []string{
					"Say which products you took, how many, and when.",
					"Say if you took anything else, or drank.",
					"Say if you took them to harm yourself. They can help with that too.",
				},
				UntilHelp: []string{
					"Take no more painkillers until you are told that you may.",
					"Keep all packs, bottles and leaflets. Bring them with you.",
					"Do not make yourself vomit.",
					"Do not drive yourself.",
					"If nobody answers, go to an emergency department.",
				},
			},
			library.Action{
				ID:       "crisis",
				Says:     "Call {crisis} now, and {emergency} if you might act on these thoughts or are hurt.",
				Also:     "Call {crisis} too. You do not have to be alone with these thoughts.",
				Headline: "EMERGENCY: talk to someone now",
				Means: []string{
					"You do not have to get through this alone. Your back comes after this.",
					"There are people who will listen to you now. There is help for the pain as well.",
				},
				Before: []string{
					"You can start with these words:",
				},
				After: []string{
					"Say where you are, and if you are alone.",
					"Say if you have a plan, have hurt yourself or have taken something.",
				},
				UntilHelp: []string{
					"Ask someone you trust to stay with you until you feel safer.",
					"Move away from anything you could use to hurt yourself.",
					"Or have someone take it away.",
					"If nobody answers, try again, or call {emergency}.",
				},
				Net: library.SafetyNet{
					Lead: "Call {emergency} at once if any of this is true:",
					Signs: []string{
						"You are about to act on these thoughts.",
						"You have hurt yourself, or taken tablets or anything else to do so.",
						"You do not feel able to keep yourself safe.",
					},
					Otherwise: "Not sure that you are safe? Count it as a yes and call {emergency}.",
				},
			},
			library.Action{
				ID:   "maternity",
				Says: "Call your maternity unit or {emergency} now, and say how far along you are.",
				Also: "Call your maternity unit too, and say how far along you are.",
			},
			library.Action{
				ID:   "maternity_today",
				Says: "Call your maternity unit or {urgent} today, and {emergency} at once if it gets worse or you feel faint.",
				Also: "Call your maternity unit too, today.",
			},
			library.Action{
				ID:   "early_pregnancy",
				Says: "Call {emergency} now, and say that you are or may be pregnant.",
				Also: "Say that you are or may be pregnant.",
			},
			library.Action{
				ID:   "early_pregnancy_today",
				Says: "Call {urgent} today, as you are or may be pregnant, and {emergency} if it gets worse or you feel faint.",
				Also: "Say that you are or may be pregnant.",
			},
			library.Action{
				ID:   "child",
				Says: "Call {urgent} and ask for a doctor to see this child, because plans here start at age 16.",
				Also: "Plans here start at age 16, so ask what this child should do.",
			},
			library.Action{
				ID:   "child_today",
				Says: "Call {urgent} today and ask for a doctor to see this child today.",
			},
			library.Action{
				ID:   "be_examined",
				Says: "Call {urgent} today and ask that someone look at your back today.",
				Also: "Ask that someone examine your back today.",
			},
		},
		SafetyNet: library.SafetyNet{
			Lead: "Call {emergency} at once if any of these is new or gets worse:",
			Signs: []string{
				"Your bottom, genitals or inner thighs feel numb or odd.",
				"You cannot pee, cannot hold it, or cannot feel it.",
				"You leak poo, or cannot feel it come.",
				"Sex feels numb, or does not work as it did before.",
				"Both legs hurt, tingle, feel numb or feel weak.",
				"A leg gets weak fast, or will not hold you.",
				"Your chest hurts, it is hard to breathe, or you faint.",
				"You have a fever and feel very ill, or you get confused.",
				"A sudden tearing or worst-ever pain hits your chest, belly, side or upper back.",
			},
			InShort: []string{
				"numb bottom or private parts",
				"trouble with pee",
				"poo that leaks",
				"numb or changed during sex",
				"both legs hurt or weak",
				"a leg gone weak",
				"chest pain, hard to breathe, or faint",
				"very ill with fever, or confused",
				"sudden tearing pain, chest or belly",
			},
			Declined:  "You kept one answer to yourself. If anything there feels numb or has changed, call {emergency} now.",
			Otherwise: "Not sure about one of these? Count it as a yes and call {emergency}.",
		},
		WhenYouCall: []library.WhenYouCall{
			library.WhenYouCall{
				Disposition: 4,
				Before: []string{
					"Say your age, where you are, and that you have back pain with a warning sign:",
				},
				After: []string{
					"Say when it began, and if it is getting worse.",
				},
			},
			library.WhenYouCall{
				Disposition: 3,
				Before: []string{
					"Say your age, that your back needs a look today, and this:",
				},
				After: []string{
					"Say when and how it began, and if it gets worse.",
					"Say what you tried, and what you took for the pain.",
					"Have your list of medicines and allergies at hand.",
					"Do not drive if you feel faint, numb or weak. Take someone along.",
					"Take no more painkillers to avoid the visit, and none to hide a fever.",
				},
			},
			library.WhenYouCall{
				Disposition: 2,
				Before: []string{
					"Say that you would like a visit about your back, how soon, and this:",
				},
				After: []string{
					"Say when and how it began, and what you can no longer do.",
					"Say what you have tried, and if it helped.",
					"Bring your list of medicines and allergies.",
					"Write down your questions. Bring someone with you if you like.",
					"If it gets worse while you wait, call again and say so.",
				},
			},
		},
		Regions: []library.Region{
			library.Region{
				ID:        "us",
				Name:      "United States",
				Emergency: "911",
				Urgent:    "your doctor's office, a nurse line or an urgent care clinic",
				Crisis:    "988",
				Poison:    "1-800-222-1222",
				Dial: []string{
					"911",
				},
				DialCrisis: []string{
					"988",
				},
				DialPoison: []string{
					"18002221222",
				},
				Checked: "2026-11-27",
				Sources: []string{
					"emergency_numbers",
					"lines_us",
				},
			},
			library.Region{
				ID:        "uk",
				Name:      "United Kingdom",
				Emergency: "999 or 112",
				Urgent:    "NHS 111",
				Crisis:    "116 123 (or NHS 111, mental health option)",
				Poison:    "NHS 111",
				Dial: []string{
					"999",
					"112",
				},
				DialCrisis: []string{
					"116123",
					"111",
				},
				DialPoison: []string{
					"111",
				},
				Checked: "2026-11-27",
				Sources: []string{
					"emergency_numbers",
					"nhs_back_pain",
					"nhs_trust_paracetamol",
					"lines_uk",
				},
			},
			library.Region{
				ID:        "ie",
				Name:      "Ireland",
				Emergency: "112 or 999",
				Urgent:    "your GP, or the GP out-of-hours service",
				Crisis:    "116 123",
				Poison:    "01 809 2166 by day (at night 112 or 999)",
				Dial: []string{
					"112",
					"999",
				},
				DialCrisis: []string{
					"116123",
				},
				DialPoison: []string{
					"018092166",
					"112",
					"999",
				},
				Checked: "2026-11-27",
				Sources: []string{
					"emergency_numbers",
					"hse_aortic_dissection",
					"lines_ie",
				},
			},
			library.Region{
				ID:        "eu",
				Name:      "European Union",
				Emergency: "112",
				Urgent:    "your doctor, or the doctors' line for nights and weekends (116117 in Germany)",
				Crisis:    "a crisis line or 112",
				Poison:    "a poison line or 112",
				Dial: []string{
					"112",
				},
				Checked: "2026-11-27",
				Sources: []string{
					"emergency_numbers",
					"lines_eu",
				},
			},
			library.Region{
				ID:        "ca",
				Name:      "Canada",
				Emergency: "911",
				Urgent:    "811, or your doctor's office",
				Crisis:    "988",
				Poison:    "1-844-764-7669 (in Quebec 1-800-463-5060)",
				Dial: []string{
					"911",
				},
				DialCrisis: []string{
					"988",
				},
				DialPoison: []string{
					"18447647669",
					"18004635060",
				},
				Checked: "2026-11-27",
				Sources: []string{
					"emergency_numbers",
					"lines_ca",
				},
			},
			library.Region{
				ID:        "au",
				Name:      "Australia",
				Emergency: "000 (112 on a mobile)",
				Urgent:    "the health line on 1800 022 222, or your doctor",
				Crisis:    "13 11 14",
				Poison:    "13 11 26",
				Dial: []string{
					"000",
					"112",
				},
				DialCrisis: []string{
					"131114",
				},
				DialPoison: []string{
					"131126",
				},
				Checked: "2026-11-27",
				Sources: []string{
					"emergency_numbers",
					"lines_au",
				},
			},
			library.Region{
				ID:        "nz",
				Name:      "New Zealand",
				Emergency: "111",
				Urgent:    "the health line on 0800 611 116, or your doctor",
				Crisis:    "1737",
				Poison:    "0800 764 766",
				Dial: []string{
					"111",
				},
				DialCrisis: []string{
					"1737",
				},
				DialPoison: []string{
					"0800764766",
				},
				Checked: "2026-11-27",
				Sources: []string{
					"emergency_numbers",
					"lines_nz",
				},
			},
			library.Region{
				ID:        "in",
				Name:      "India",
				Emergency: "112 or 108",
				Urgent:    "your doctor or a hospital clinic near you",
				Crisis:    "14416",
				Poison:    "a poison line or 112",
				Dial: []string{
					"112",
					"108",
				},
				DialCrisis: []string{
					"14416",
				},
				Checked: "2026-11-27",
				Sources: []string{
					"emergency_numbers",
					"lines_in",
				},
			},
			library.Region{
				ID:        "elsewhere",
				Name:      "Somewhere else",
				Emergency: "your local emergency number (112 or 911 on most mobile phones)",
				Urgent:    "your doctor or a clinic near you",
				Crisis:    "a crisis line or your local emergency number",
				Poison:    "a poison line or your local emergency number",
				Checked:   "2026-11-27",
				Sources: []string{
					"emergency_numbers",
					"our_decision",
				},
			},
		},
		Notes: library.Notes{
			StopRule:             "Stop if a move brings new leg pain, numbness, dizziness or chest pain. If pain stays up over a day, do less: back a stage for two days.",
			BeforeMoves:          "Moves are for comfort and confidence; no trial shows that they speed things up. Keep a phone and a firm chair in reach.",
			WarmOrCold:           "Changing from cold to warmth at 72 hours is custom. Warmth has the better proof. Without a fresh knock you may start with it.",
			NotReviewed:          "No clinician has reviewed this content. This program cannot examine you.",
			Valid:                "When this no longer holds, or anything changes: go through the warning signs again.",
			DeclinedPlan:         "You kept one answer back. If sex feels numb or has changed, call {emergency} now.",
			Unsure:               "You were not sure about some answers. Settle them with a doctor or pharmacist, then go through the questions again.",
			NaturalCourse:        "Most people feel clearly better in 2 to 6 weeks.",
			NaturalCourseWeeks:   "Pain of one to three months eases more slowly than a fresh strain. Most people still get well.",
			NaturalCourseLasting: "Pain of over three months eases slowly, and not always all the way. Exercise, and learning how lasting pain works, come first.",
			SeenToday:            "If nobody has seen you by tonight, call again and say so.",
			SignsDue:             "It is time to go through the warning signs again. Things can change, even while the pain gets less. What to do comes after that.",
			Eased:                "Your pain has been 0 or 1 for a week, so this bout counts as over. Keep moving as you like. If it comes back, begin anew.",
			SeenSince:            "The reasons are the same as last time. If a clinician has examined you for them since, do as they told you. If nobody has, the advice stands.",
			ReviewDue:            "This content should have been checked again by now. Look for a newer version, or ask a pharmacist or doctor if it still holds.",
			Stands:               "The last time you went through the warning signs, it came to this. It stays so until you go through them again.",
			AtOnce:               "Call {emergency} for any one of these, if new:",
			AsBefore:             "The advice on where to get help is as before. You report no new warning sign.",
			NothingReported:      "None of the warning signs you were asked about.",
			UntilSeen:            "until someone has seen you",
			ReadOut:              "This speaks to the person in pain: read it out to them, or show it.",
			CountIt:              "Not sure? Count it as yes.",
			FirstTold:            "You were first told on {first}. Let the visit be before {by}.",
			StepBack:             "This is common and does not mean harm.",
			LeftUnseen:           "Left out until someone has seen you:",
			ManyBouts:            "What to do: backs often act up again. If bouts come closer, last longer or reach a leg, book a visit. Take this page along.",
			PreventMore:          "Six short questions about your usual week add what fits: backspasm prevent, once this is kept.",
			AboutFoot:            "Not reviewed by a clinician. Warning signs come first: backspasm triage",
			PutOn:                "Put it on first: the time counts from when you begin.",
			LeaveOff:             "Leave it off for at least {minutes} minutes, and until your skin looks and feels normal.",
			TooSoon:              "begin again from {time}, when your skin looks and feels normal",
			HurtSaved:            "Your plan leaves it out for now.",
			HurtOnce:             "Leave it out for now.",
			SignsPlan:            "Warning signs come before any move, and some moves are not for everyone. It takes a few minutes.",
			Unfinished:           "backspasm could not finish, so it gives no advice.",
			UnfinishedCall:       "Call your emergency number (112, 911 or 999 in many countries) now if any of this is new or true:",
			UnfinishedUnsure:     "If you are not sure, call and ask.",
		},
		Session: library.Session{
			GetReady:   "Get ready.",
			OtherSide:  "Now get ready for the other side.",
			NextSet:    "Rest before the next set.",
			Undrawn:    "Do it once, slowly",
			PackOn:     "{pack} is on, with cloth between. Stay awake and look at your skin often. Take it off early if your skin burns, stings, turns white or goes numb.",
			HalfTime:   "Half time: look at your skin now. If it burns, stings, is white, very red or numb, take it off: press n.",
			GoOn:       "Go on only if your skin looks and feels normal. Stopping now is fine too: take {pack} off and press n.",
			PackOff:    "Take {pack} off now. Look at your skin.",
			SkinRests:  "Leave it off for at least {minutes} minutes. Begin again only when your skin looks and feels normal.",
			Cold:       "the cold pack",
			Warmth:     "the warmth",
			Pack:       "the pack",
			Paused:     "Paused. The time is held.",
			PausedPack: "Paused. Take the pack off while you pause. Its time runs on, to be safe.",
			HurtMove:   "Stop this move now. Come out of it slowly, rest in the position that hurts least, and breathe. Do not try it again today.",
			HurtPack:   "Stop. Take {pack} off now and look at your skin. Do not put it on again.",
		},
	},
	Sources: []library.Source{
		library.Source{
			ID:        "menthol_cream_article",
			Title:     "A Massive List of Back Spasm Relief",
			Publisher: "a seller of a menthol cream (it has a product to sell)",
			Published: "undated",
			ReadAs:    "page",
			Where:     "the article this project began from, file 000_cd66a78f8461cc39.txt",
			Register:  "R01",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nhs_back_pain",
			Title:     "Back pain",
			Publisher: "NHS (UK)",
			Published: "2025",
			ReadAs:    "copy",
			Where:     "copies: 1stchoicepharmacy.co.uk/nhs_conditions_back-pain; redflagsymptoms.co.uk/back-pain; 3slastxawesome.info (press copy of the urgency lists, 2025); sheffieldachespains-staging.preflight.site; ochsurgery.co.uk/health-advice/i-have-back-pain; bridgwaterbayhealth.nhs.uk/back-pain",
			Register:  "R02",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nice_ng59",
			Title:     "Low back pain and sciatica (NG59)",
			Publisher: "NICE (UK)",
			Published: "2020",
			ReadAs:    "page",
			Where:     "nice.org.uk/guidance/ng59/chapter/Recommendations; summaries: medicines.necsu.nhs.uk (NICE Bites), BMJ 2017;356:i6748, guideline-genius.com article 58",
			Register:  "R03",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "ifompt_red_flags",
			Title:     "Framework for red flags in the spine",
			Publisher: "IFOMPT, in JOSPT 50(7):350-372",
			Published: "2020",
			ReadAs:    "abstract",
			Where:     "researchers.mq.edu.au (abstract); eurekalert.org/news-releases/904355; studylib.net/doc/27533781; brainscape.com study cards; imta.ch/blog/post/spinal-red-flags. The tables were not read.",
			Register:  "R04",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "girft_cauda_equina",
			Title:     "Pathway for suspected cauda equina syndrome",
			Publisher: "Getting It Right First Time (England)",
			Published: "2023",
			ReadAs:    "summary",
			Where:     "gettingitrightfirsttime.co.uk (news page); csp.org.uk (physiotherapy journal, March 2024); BMJ Best Practice topic 3000164, read through a library copy. The body of the pathway was not read.",
			Register:  "R05",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "cauda_equina_cards",
			Title:     "Warning cards on cauda equina syndrome",
			Publisher: "UK back pain services and NHS trusts",
			Published: "undated",
			ReadAs:    "page",
			Where:     "backes.org.uk/cauda-equina-warning-signs; torbayandsouthdevon.nhs.uk cauda-equina-syndrome; norfolkandwaveneycommunityhealth.nhs.uk got-back-pain",
			Register:  "R06",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "downie_2013",
			Title:     "Red flags for fracture and cancer (14 studies)",
			Publisher: "BMJ 347:f7095",
			Published: "2013",
			ReadAs:    "abstract",
			Where:     "researchers.mq.edu.au; bmj.com/content/347/bmj.f7095.abstract. The range for cancer was not read.",
			Register:  "R07",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "henschke_2009",
			Title:     "Serious causes in 1,172 people with back pain",
			Publisher: "Henschke and others",
			Published: "2009",
			ReadAs:    "abstract",
			Where:     "pubmed.ncbi.nlm.nih.gov/19790051; markgibsonphysio.com (2014, on the meaning of weight loss)",
			Register:  "R08",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "verhagen_2016",
			Title:     "Red flags in 16 guidelines",
			Publisher: "Verhagen and others",
			Published: "2016",
			ReadAs:    "page",
			Where:     "link.springer.com/article/10.1007/s00586-016-4684-0",
			Register:  "R09",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "cochrane_fracture_flags",
			Title:     "Red flags for a broken spine bone",
			Publisher: "Cochrane",
			Published: "2023",
			ReadAs:    "abstract",
			Where:     "Han and others, cochranelibrary.com, CD014461.pub2 (abstract); the review of 2013 that it replaces, as a summary: download.skyscape.com tn61",
			Register:  "R10",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "spinal_infection_studies",
			Title:     "Studies of spinal infection",
			Publisher: "Yusuf and others; Shroyer and others",
			Published: "2019",
			ReadAs:    "page",
			Where:     "bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-019-2949-6; ajemjournal.com S0735-67571930336-5; preview-www.nature.com/articles/s41394-025-00706-0",
			Register:  "R11",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "acp_2017",
			Title:     "Guideline on low back pain",
			Publisher: "American College of Physicians",
			Published: "2017",
			ReadAs:    "summary",
			Where:     "guidelinecentral.com/guideline/13349; jesse.tg/ngc-archive/summary/11196; medtalks.in",
			Register:  "R12",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "acr_imaging",
			Title:     "Scans in low back pain",
			Publisher: "American College of Radiology",
			Published: "2021",
			ReadAs:    "summary",
			Where:     "profiles.wustl.edu; acsearch.acr.org appendix, topic 141; aafp.org Choosing Wisely 127. The rows of the rating table were not read.",
			Register:  "R13",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "who_2023",
			Title:     "Guideline on chronic low back pain",
			Publisher: "World Health Organization",
			Published: "2023",
			ReadAs:    "summary",
			Where:     "guidelinecentral.com/guideline/3352095; ncbi.nlm.nih.gov/books/NBK599210; esceo.org",
			Register:  "R14",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "mayo_back_pain",
			Title:     "When to see a doctor for back pain",
			Publisher: "Mayo Clinic (US)",
			Published: "undated",
			ReadAs:    "page",
			Where:     "mayoclinic.org/connected-care/when-to-see-a-doctor-for-back-pain/cpt-20470965; mayoclinichealthsystem.org (La Crosse); an older text as a copy on fortishealthcare.com/india/diseases/back-pain-98",
			Register:  "R15",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "cleveland_back_spasms",
			Title:     "Back spasms",
			Publisher: "Cleveland Clinic (US)",
			Published: "2022",
			ReadAs:    "page",
			Where:     "my.clevelandclinic.org/health/diseases/22881-back-spasms (first half only; its warning signs were not read)",
			Register:  "R16",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "informedhealth_back_pain",
			Title:     "Low back pain, signs of serious problems",
			Publisher: "informedhealth.org (Germany)",
			Published: "undated",
			ReadAs:    "page",
			Where:     "informedhealth.org low-back-pain-signs-of-serious-problems.2378",
			Register:  "R17",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "northern_trust_back_pain",
			Title:     "Low back pain",
			Publisher: "Northern Health and Social Care Trust (Northern Ireland)",
			Published: "undated",
			ReadAs:    "page",
			Where:     "northerntrust.hscni.net low-back-pain",
			Register:  "R18",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nice_ng156",
			Title:     "A widened main artery in the belly (NG156)",
			Publisher: "NICE (UK)",
			Published: "2020",
			ReadAs:    "page",
			Where:     "nice.org.uk/guidance/ng156/chapter/Recommendations; emblogs.org/?p=3730",
			Register:  "R19",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nice_ng65",
			Title:     "Inflammatory disease of the spine (NG65)",
			Publisher: "NICE (UK)",
			Published: "2017",
			ReadAs:    "summary",
			Where:     "bjgp.org/content/68/672/346; rightdecisions.scot.nhs.uk axial-spondyloarthritis-referral-guideline",
			Register:  "R20",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nhs_kidney",
			Title:     "Kidney infection and kidney stones",
			Publisher: "NHS (UK)",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "nhs.uk/conditions/kidney-infection/treatment (own page); copy of the stones page: notinline.org; guysandstthomas.nhs.uk kidney-stone-pain; redflagsymptoms.co.uk/pyelonephritis",
			Register:  "R21",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nhs_pregnancy",
			Title:     "Common problems in pregnancy",
			Publisher: "NHS 111 Wales and others",
			Published: "undated",
			ReadAs:    "page",
			Where:     "111.wales.nhs.uk livewell/pregnancy/CommonProblems; mamaacademy.org.uk call-the-midwife; umcvc.org/health-library/abo3489; health2u.sg; northerntrust.hscni.net",
			Register:  "R22",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nhs_shingles",
			Title:     "Shingles",
			Publisher: "NHS (UK)",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "copies: mypharmacy.co.uk/product/shingles; 1stchoicepharmacy.co.uk/nhs_conditions_shingles",
			Register:  "R23",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "hse_aortic_dissection",
			Title:     "Aortic dissection",
			Publisher: "HSE (Ireland)",
			Published: "undated",
			ReadAs:    "page",
			Where:     "www2.hse.ie (page on aortic dissection)",
			Register:  "R24",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "sepsis_safety_net",
			Title:     "Warning signs of sepsis in adults",
			Publisher: "patient.info and a UK medical center",
			Published: "undated",
			ReadAs:    "page",
			Where:     "patient.info adult-sepsis-safety-net; kumarmedicalcentre.co.uk",
			Register:  "R25",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nice_ng234",
			Title:     "Cancer that has spread to the spine (NG234)",
			Publisher: "NICE (UK)",
			Published: "2023",
			ReadAs:    "summary",
			Where:     "BMJ 2023;383:p1973 (summary by its authors, the beginning); of nice.org.uk/guidance/NG234/chapter/recommendations only the head was seen; what stood before it (CG75) was read in part on gpnotebook.com and nice.org.uk",
			Register:  "R26",
			Checked:   "2026-11-28",
		},
		library.Source{
			ID:        "cochrane_heat_cold",
			Title:     "Heat or cold (CD004750)",
			Publisher: "Cochrane",
			Published: "2006",
			ReadAs:    "abstract",
			Where:     "cochranelibrary.com, CD004750",
			Register:  "R27",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "cochrane_nsaids",
			Title:     "Anti-inflammatories for acute back pain (CD013581)",
			Publisher: "Cochrane",
			Published: "2020",
			ReadAs:    "page",
			Where:     "PMC7161726, table 1; an overview of Cochrane reviews says the same of paracetamol (pubmed 37014979, 2023)",
			Register:  "R28",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "pace_trial",
			Title:     "Paracetamol for acute back pain (PACE)",
			Publisher: "Lancet 384:1586",
			Published: "2014",
			ReadAs:    "summary",
			Where:     "Lancet 2014;384:1586; evidencebasedmedicine.com.au/?p=1664 (R29b)",
			Register:  "R29",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "cochrane_bed_rest",
			Title:     "Staying active or bed rest (CD007612)",
			Publisher: "Cochrane",
			Published: "2010",
			ReadAs:    "abstract",
			Where:     "Cochrane, CD007612",
			Register:  "R30",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "fda_menthol_burns",
			Title:     "Burns with muscle and joint rubs",
			Publisher: "FDA (US)",
			Published: "2012",
			ReadAs:    "page",
			Where:     "fda.gov/Drugs/DrugSafety/ucm318858.htm; peoplefirstpharmacy.com/2012/09",
			Register:  "R31",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "salicylate_label",
			Title:     "Label of a salicylate patch, notes on rubs",
			Publisher: "DailyMed (US) and others",
			Published: "undated",
			ReadAs:    "page",
			Where:     "fda.report, DailyMed 2c32cfed; drugs.com (warfarin); baymedical.org; capsaicin notes on sermo and onteenstoday",
			Register:  "R32",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nhs_trust_heat_cold",
			Title:     "Safe use of cold and of heat",
			Publisher: "an NHS trust (UK) and physiotherapy clinics",
			Published: "undated",
			ReadAs:    "page",
			Where:     "mpft.nhs.uk safe-use-cold-treatment and safe-use-heat-treatment; leedsphysioclinic.com/to-ice-or-not-to-ice; on wheat bags (R33b): corephysio.com.au/wheat-bags, bansteadphysioandtherapies.com",
			Register:  "R33",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "pharmacy_heat_cold",
			Title:     "Ice and heat therapy",
			Publisher: "a pharmacy trade magazine",
			Published: "undated",
			ReadAs:    "page",
			Where:     "tmmagazine.co.uk ice-and-heat-therapy-19027",
			Register:  "R34",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nhs_ibuprofen",
			Title:     "Ibuprofen, who can and cannot take it",
			Publisher: "NHS (UK); FDA (US) on pregnancy",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "copies: newsbeep.com/au/483801, familymore.net, britbrief.co.uk; FDA notice as reported by publications.aap.org/aapnews/news/9205",
			Register:  "R35",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "electrolyte_cautions",
			Title:     "Who should be careful with electrolyte drinks",
			Publisher: "health pages of low authority, and Cleveland Clinic Journal of Medicine",
			Published: "undated",
			ReadAs:    "page",
			Where:     "ntro.it.com electrolyte pages (low authority); ccjm.org/content/86/9/601",
			Register:  "R36",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "lau_2019",
			Title:     "Water, rehydration drink and muscle cramp",
			Publisher: "BMJ Open Sport and Exercise Medicine",
			Published: "2019",
			ReadAs:    "page",
			Where:     "bmjopensem.bmj.com/content/5/1/e000478",
			Register:  "R37",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "massage_cautions",
			Title:     "When massage is unwise",
			Publisher: "massage and spa sites, one quoting a US agency",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "excitingspas.com/side-effects.html (quotes a US agency text); spencermassage.com",
			Register:  "R38",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nhs_inform_exercises",
			Title:     "Exercises for back problems",
			Publisher: "NHS inform (Scotland), Versus Arthritis, NHS (UK)",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "copies: NHS inform (azure copy), NHS exercise page, nutrition.ph (NHS sitting exercises); own pages: versusarthritis.org exercises-for-the-back, oaevansville.com standing back extension, northwichfootclinic.co.uk (bridge)",
			Register:  "R39",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "bjsm_osteoporosis",
			Title:     "Exercise with thin bones, 56(15):837",
			Publisher: "British Journal of Sports Medicine",
			Published: "2022",
			ReadAs:    "summary",
			Where:     "BJSM 56(15):837; pilatesbreathandcontrol.com (summary); Too Fit to Fracture slides on vdocument.in; sparkpeople and corebalancemovement (low authority)",
			Register:  "R40",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "natural_course_cohorts",
			Title:     "How back pain goes over time",
			Publisher: "CMAJ and others",
			Published: "2012",
			ReadAs:    "page",
			Where:     "cmaj.ca/content/184/11/E613; PMC2483884 (Henschke 2008); PMC2781014; Nordic follow-up on 123doc",
			Register:  "R41",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "recurrence_studies",
			Title:     "How often back pain comes back; WalkBack trial",
			Publisher: "da Silva and others; the WalkBack group",
			Published: "2019",
			ReadAs:    "summary",
			Where:     "PMID 31208917; WalkBack through painpluscpn.ca, medicinetoday.com.au, pcmedproject.com; secondary abstract sss-2025",
			Register:  "R42",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "start_back",
			Title:     "STarT Back screening tool (wording not used)",
			Publisher: "Keele University (UK)",
			Published: "2021",
			ReadAs:    "page",
			Where:     "keele.ac.uk/sbst usingandscoring; startback.hfac.keele.ac.uk/privacy-policy; keele.ac.uk/startmsk/legal; physio-pedia.com/STarT_Back_Screening_Tool",
			Register:  "R43",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nz_yellow_flags",
			Title:     "Yellow flags that slow recovery",
			Publisher: "New Zealand guidance",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "chiro.org, New Zealand yellow flags algorithm",
			Register:  "R44",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "traffic_light_and_activity",
			Title:     "Traffic light for pain; staying active",
			Publisher: "a physiotherapy clinic; PubMed Central",
			Published: "2015",
			ReadAs:    "page",
			Where:     "providephysiotherapy.org.uk/pain-traffic-light; PMC4551375",
			Register:  "R45",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "brinjikji_2015",
			Title:     "Spine scan findings without and with pain",
			Publisher: "American Journal of Neuroradiology",
			Published: "2015",
			ReadAs:    "abstract",
			Where:     "ajnr.org/content/36/4/811; ajnr.org/content/36/12/2394",
			Register:  "R46",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "acsqhc_standard",
			Title:     "Clinical care standard for low back pain",
			Publisher: "Australian Commission on Safety and Quality in Health Care",
			Published: "2022",
			ReadAs:    "page",
			Where:     "safetyandquality.gov.au low-back-pain standard; node/7287",
			Register:  "R47",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "readability_guidance",
			Title:     "How easy health text should be to read",
			Publisher: "various authors, NHS Digital and others",
			Published: "undated",
			ReadAs:    "page",
			Where:     "PMC3049622; PMC6334864; digital.nhs.uk/blog/2019/creating-better-content; stormid.com/blog; AFP 2015;92:118 (copy)",
			Register:  "R48",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "pemat",
			Title:     "PEMAT, a check of how people understand texts",
			Publisher: "AHRQ (US)",
			Published: "undated",
			ReadAs:    "page",
			Where:     "PMC11033604, table 2; ahrq.gov pemat9",
			Register:  "R49",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "cdc_index",
			Title:     "Clear Communication Index",
			Publisher: "CDC (US)",
			Published: "undated",
			ReadAs:    "page",
			Where:     "cdc.gov/ccindex; mmontesanonyc.github.io/interactive-CDC-CCI",
			Register:  "R50",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "emergency_numbers",
			Title:     "Emergency telephone numbers",
			Publisher: "Wikipedia and others",
			Published: "undated",
			ReadAs:    "page",
			Where:     "en.wikipedia.org/wiki/Emergency_telephone_number; wildabouttravel.boardingarea.com/2016/05/12338; wikidoc.org",
			Register:  "R51",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "device_regulation",
			Title:     "When health software counts as a medical device",
			Publisher: "a commercial guide, a copy of the UK regulator's flow chart, and others",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "qualihq.com symptom checker guide (commercial); issuu.com, BHTA copy of the MHRA flow chart; thedistance.co.uk",
			Register:  "R52",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "acp_aafp_2020",
			Title:     "Guideline on acute muscle and joint pain",
			Publisher: "American College of Physicians and American Academy of Family Physicians",
			Published: "2020",
			ReadAs:    "summary",
			Where:     "immattersacp.org/weekly/archives/2020/08/18/3.htm",
			Register:  "R53",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "hssib_cauda_equina",
			Title:     "Report on finding cauda equina syndrome in time",
			Publisher: "HSSIB (England)",
			Published: "2021",
			ReadAs:    "page",
			Where:     "hssib.org.uk",
			Register:  "R54",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nhs_scotland_radiculopathy",
			Title:     "Nerve pain in the leg from the back",
			Publisher: "NHS Scotland, NICE CKS and others",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "rds.staging.tactuum.com (staging copy of the NHS Scotland page); gpreasoning.uk sciatica; cks.nhs.uk (archived; the live text was not read); g-care.glos.nhs.uk/pathway/71/resource/3 (R55b)",
			Register:  "R55",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "telephone_triage_study",
			Title:     "Telephone calls and help that came too late",
			Publisher: "BMJ Quality and Safety",
			Published: "2024",
			ReadAs:    "page",
			Where:     "qualitysafety.bmj.com/content/33/6/375",
			Register:  "R56",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "general_knowledge",
			Title:     "General knowledge, no source read",
			Publisher: "the authors of this content",
			Published: "undated",
			ReadAs:    "not read",
			Where:     "no document; marked GK in the evidence file, to be held against a source before release",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "our_decision",
			Title:     "A decision of this project, not a published fact",
			Publisher: "the authors of this content",
			Published: "undated",
			ReadAs:    "not read",
			Where:     "no document; marked DESIGN in the evidence file, or decided in the product's own design",
			Checked:   "2026-11-22",
		},
		library.Source{
			ID:        "nhs_trust_paracetamol",
			Title:     "Paracetamol safety for adults",
			Publisher: "North Tees and Hartlepool NHS Foundation Trust (UK)",
			Published: "undated",
			ReadAs:    "page",
			Where:     "nth.nhs.uk/resources/paracetamol-safety-for-adults",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "bace_2016",
			Title:     "Red flags and causes of back pain in older adults in general practice (BACE)",
			Publisher: "Physical Therapy",
			Published: "2016",
			ReadAs:    "abstract",
			Where:     "Enthoven and others, 96:305; 669 people over 55, 33 with a broken bone of the spine",
			Checked:   "2026-11-28",
		},
		library.Source{
			ID:        "langdon_2010",
			Title:     "Two new signs of a broken bone of the spine",
			Publisher: "Annals of the Royal College of Surgeons of England",
			Published: "2010",
			ReadAs:    "abstract",
			Where:     "Langdon and others, 92:163; 83 people in whom a break was suspected",
			Checked:   "2026-11-28",
		},
		library.Source{
			ID:        "harding_2005",
			Title:     "The red flag of night pain",
			Publisher: "Spine",
			Published: "2005",
			ReadAs:    "abstract",
			Where:     "482 patients of a triage clinic; 213 had night pain, none of them anything serious",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "premkumar_2018",
			Title:     "Red flags for low back pain are not always really red",
			Publisher: "Journal of Bone and Joint Surgery",
			Published: "2018",
			ReadAs:    "abstract",
			Where:     "9,940 patients; pain at night was not useful for any diagnosis",
			Checked:   "2026-11-28",
		},
		library.Source{
			ID:        "ed_cohort_2014",
			Title:     "Risk factors for serious causes of low back pain without injury in an emergency room",
			Publisher: "Journal of Emergency Medicine",
			Published: "2014",
			ReadAs:    "abstract",
			Where:     "Thiruganasambandamoorthy and others, 47:1, pubmed 24725822; 329 people, 22 with a serious cause; blood thinner odds ratio 15.6 (4.2 to 58.5)",
			Checked:   "2026-11-28",
		},
		library.Source{
			ID:        "ed_cohort_1000",
			Title:     "Which red flags of back pain tell most in an emergency room",
			Publisher: "European Spine Journal",
			Published: "2020",
			ReadAs:    "abstract",
			Where:     "Shaw and others, 29:1870, europeanspinejournal.org s00586-020-06452-1; 1,000 people in Melbourne; flank pain likelihood ratio 5.2, urinary signs 5.4",
			Checked:   "2026-11-28",
		},
		library.Source{
			ID:        "nhs_sheffield",
			Title:     "Back pain, when to get help",
			Publisher: "Sheffield Teaching Hospitals NHS Foundation Trust",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "counts pain at night only together with pain at rest, and no pain on coughing; no date was found",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "cashin_2025",
			Title:     "Treatments against a sham (301 trials)",
			Publisher: "BMJ EBM",
			Published: "2025",
			ReadAs:    "abstract",
			Where:     "Cashin and others, pubmed 40101974: abstract on booksci.cn, summaries on epocrates.com, evidencetriage.com, painscience.com and medtigo.com",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "opal_2023",
			Title:     "An opioid or a dummy pill for fresh back and neck pain (OPAL)",
			Publisher: "Lancet",
			Published: "2023",
			ReadAs:    "abstract",
			Where:     "pubmed.ncbi.nlm.nih.gov/37392748; medicalrepublic.com.au/authors-of-opioid-pain-study-respond-to-critics. Letters to the journal doubt how far it reaches: painscience.com, opal_trial_opioids",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "cochrane_exercise_acute",
			Title:     "Exercise in fresh pain (CD009365)",
			Publisher: "Cochrane",
			Published: "2023",
			ReadAs:    "abstract",
			Where:     "cochranelibrary.com, CD009365.pub2; pure.eur.nl (the article drawn from it)",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "khankhel_2024",
			Title:     "Gel, tablet or both for fresh back pain",
			Publisher: "Ann Emerg Med",
			Published: "2024",
			ReadAs:    "abstract",
			Where:     "painpluscpn.ca article 135234; epocrates.com summary of pubmed 38441515",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "heat_review_2025",
			Title:     "Warmth (14 trials)",
			Publisher: "McCarthy and others, World Physiotherapy Congress",
			Published: "2025",
			ReadAs:    "abstract",
			Where:     "world.physio, congress proceeding on superficial heat; a trial of wraps at night (Nadler 2003) on getfittglobal.com",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "afp_2025",
			Title:     "Acute low back pain",
			Publisher: "AFP",
			Published: "2025",
			ReadAs:    "abstract",
			Where:     "112(5):526; aafp.org/pubs/afp/issues/2025/1100/acute-low-back-pain.html (head of the page); abstract on integrativedryneedling.com",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "early_therapy_2015",
			Title:     "Early physical therapy",
			Publisher: "JAMA 314:1459",
			Published: "2015",
			ReadAs:    "abstract",
			Where:     "Fritz and others, jamanetwork.com/journals/jama/fullarticle/2456165",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "wallwork_2024",
			Title:     "Course of back pain (95 studies)",
			Publisher: "CMAJ",
			Published: "2024",
			ReadAs:    "abstract",
			Where:     "mendeley.com 73db1a2c; what it means, by one of the authors: painrelief.com. The mean scores after the start were not read.",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "work_and_back_advice",
			Title:     "Work and lifting",
			Publisher: "South Tees Hospitals (NHS, UK); HSE Northern Ireland",
			Published: "undated",
			ReadAs:    "page",
			Where:     "southtees.nhs.uk back pain, patient information (seven rules); hseni.gov.uk/articles/back-pain-advice-employees",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "spinal_cord_danger",
			Title:     "Headache after a cord injury",
			Publisher: "Queen Elizabeth National Spinal Injuries Unit (NHS Scotland); Spinal Research (UK)",
			Published: "undated",
			ReadAs:    "page",
			Where:     "rightdecisions.scot.nhs.uk, autonomic dysreflexia; spinal-research.org/autonomic-dysreflexia",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "lines_us",
			Title:     "Phone lines in the United States",
			Publisher: "HRSA, Nebraska Regional Poison Center and others",
			Published: "undated",
			ReadAs:    "page",
			Where:     "988: nebraskapoison.com, preventionpartnersnm.org. Poison Help: poisonhelp.hrsa.gov, nebraskapoison.com",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "lines_uk",
			Title:     "Phone lines in the United Kingdom",
			Publisher: "Samaritans, NHS trusts and practices",
			Published: "undated",
			ReadAs:    "page",
			Where:     "116 123: samaritans.org, london.sunderland.ac.uk. NHS 111, mental health option (not in Northern Ireland): tewv.nhs.uk, norwoodmc.co.uk, oundlesurgery.nhs.uk",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "lines_ie",
			Title:     "Phone lines in Ireland",
			Publisher: "Samaritans, National Poisons Information Centre",
			Published: "undated",
			ReadAs:    "page",
			Where:     "116 123: samaritans.org, irishexaminer.com, oireachtas.ie. Poisons line, 8 to 22: poisons.ie, beaumont.ie, drugsandalcohol.ie",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "lines_eu",
			Title:     "Phone lines in the European Union",
			Publisher: "German doctors and press",
			Published: "undated",
			ReadAs:    "page",
			Where:     "116117: drpatzig.de, hno-wartezimmer.de, zwickau.de. No one line for crisis or poison was found for all its countries",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "lines_ca",
			Title:     "Phone lines in Canada",
			Publisher: "Government of Canada, poison centres",
			Published: "undated",
			ReadAs:    "page",
			Where:     "988: newswire.ca (2023), napaneebeaver.ca. 811: hss.gov.nt.ca, albertahealthservices.ca. Poison: ontariopoisoncentre.ca, ctvnews.ca; Quebec: ciusss-capitalenationale.gouv.qc.ca, santemontreal.qc.ca",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "lines_au",
			Title:     "Phone lines in Australia",
			Publisher: "healthdirect, Lifeline, poisons centres",
			Published: "undated",
			ReadAs:    "page",
			Where:     "1800 022 222: healthdirect.gov.au, mphn.org.au (a second name, 1800 Medicare, is announced). 13 11 14: lifelineh2h.org.au, suicidepreventionaust.org. 13 11 26: poisonsinfo.health.qld.gov.au, healthdirect.gov.au",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "lines_nz",
			Title:     "Phone lines in New Zealand",
			Publisher: "Ministry of Health, National Poisons Centre",
			Published: "undated",
			ReadAs:    "page",
			Where:     "1737 and Healthline: health.govt.nz (2019), nzfamilies.org.nz (2025), newshub.co.nz. Poisons: otago.custhelp.com, kidshealth.org.nz, plunket.org.nz",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "lines_in",
			Title:     "Phone lines in India",
			Publisher: "Government of India, in the press",
			Published: "2026",
			ReadAs:    "page",
			Where:     "112 and 108: dnaindia.com (2026), healthysoch.com, vikaspedia.in. 14416: theshillongtimes.com (2025), tribuneindia.com (2023). No poison line was found in two sources",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "nhs_sciatica",
			Title:     "Sciatica",
			Publisher: "NHS (UK)",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "copies: lawleypharmacy.co.uk/sciatica; infomedhealth.com/sciatica; nhsinform-n1.azurewebsites.net (NHS Scotland). No year was found.",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "nice_ng59_2020",
			Title:     "Low back pain and sciatica (NG59), the update on medicines for sciatica",
			Publisher: "NICE",
			Published: "2020",
			ReadAs:    "summary",
			Where:     "medicines.necsu.nhs.uk/back-pain-sciatica-nice-warn-against-benzos-gabapentinoids-opioids; mims.co.uk article 1695191; iosteopathy.org",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "hse_back_pain_work",
			Title:     "Work and back pain; what employers can do",
			Publisher: "HSE (UK)",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "hse.gov.uk/msd/backpain/workers/work.htm; hseni.gov.uk/topic/back-pain; the advice for employers as a copy on physiojersey.com (2021). No year was found on the pages.",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "nhs_fit_note",
			Title:     "When do I need a fit note?",
			Publisher: "NHS (UK)",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "copy: collingwoodsurgery.nhs.uk, caring, carers and long-term conditions. No year was found.",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "fit_note_bmj",
			Title:     "Assessing fitness for work and writing a fit note",
			Publisher: "BMJ",
			Published: "2010",
			ReadAs:    "page",
			Where:     "pmc.ncbi.nlm.nih.gov/articles/PMC3355322 (its beginning)",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "early_mri_review",
			Title:     "Early scans and time off work with acute low back pain (7 studies)",
			Publisher: "BMC",
			Published: "2021",
			ReadAs:    "abstract",
			Where:     "bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-021-04863-9; one of the studies, Spine 2013;38:1939, also as an abstract",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "mattress_trial",
			Title:     "How firm a mattress for lasting low back pain (313 people)",
			Publisher: "Lancet",
			Published: "2003",
			ReadAs:    "abstract",
			Where:     "search.pedro.org.au record 11346; acpjc.org 2004-141-1-012",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "sleep_position_survey",
			Title:     "Sleeping position, mattress and low back pain in 10,116 people",
			Publisher: "J Yoga Physio",
			Published: "2024",
			ReadAs:    "abstract",
			Where:     "juniperpublishers.com/jyp/JYP.MS.ID.555809.php",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "log_roll_leaflet",
			Title:     "The log roll, in and out of bed",
			Publisher: "Healthwise",
			Published: "2023",
			ReadAs:    "copy",
			Where:     "bunningmc.com, log roll method, abs5295",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "tuc_driving",
			Title:     "I drive a lot. How can I protect my back?",
			Publisher: "TUC (UK)",
			Published: "undated",
			ReadAs:    "page",
			Where:     "worksmart.org.uk, work illnesses, back pain. No year was found.",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "painkillers_driving",
			Title:     "Painkillers and driving (Dorothy House)",
			Publisher: "a UK hospice",
			Published: "undated",
			ReadAs:    "page",
			Where:     "dorothyhouse.org.uk, symptom control, pain; the same in bangorhealthcentre260.co.uk. No year was found.",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "nz_dvt_travel",
			Title:     "Deep vein thrombosis, and travel",
			Publisher: "Health NZ",
			Published: "undated",
			ReadAs:    "page",
			Where:     "info.health.nz/conditions-treatments/blood/deep-vein-thrombosis-dvt. No year was found.",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "fda_opioids",
			Title:     "Opioids stopped at once, and (2016) together with other medicines that slow the brain",
			Publisher: "FDA",
			Published: "2019",
			ReadAs:    "page",
			Where:     "fda.gov/drugs/drug-safety-and-availability, communication of 9 April 2019; fda.gov/Drugs/DrugSafety/ucm518473.htm (31 August 2016)",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "nhs_persistent_pain",
			Title:     "Persistent pain, and pacing (Sherwood Forest Hospitals)",
			Publisher: "an NHS hospital (UK)",
			Published: "undated",
			ReadAs:    "page",
			Where:     "sfh-tr.azurewebsites.net, MSK Together, self-care, persistent pain. No year was found.",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "nhs_endometriosis",
			Title:     "Endometriosis",
			Publisher: "NHS (UK)",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "coltonmill-thegrange.nhs.uk/endometriosis; yourlocalguardian.co.uk 17486824 (a press copy). No year was found.",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "nhs_pelvic_pain",
			Title:     "Back and pelvic pain in pregnancy",
			Publisher: "NHS hospitals (UK)",
			Published: "undated",
			ReadAs:    "page",
			Where:     "mkuh.nhs.uk, back and pelvic girdle pain in pregnancy; cuh.nhs.uk, pelvic girdle pain. No year was found.",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "nhs_after_epidural",
			Title:     "After an epidural or spinal injection",
			Publisher: "NHS hospitals (UK)",
			Published: "2025",
			ReadAs:    "page",
			Where:     "digitalpatientinformationhub.bradfordhospitals.nhs.uk (December 2025); stgeorges.nhs.uk, going home after a spinal or epidural; nbt.nhs.uk; gatesheadhealth.nhs.uk",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "nhs_after_birth_medicines",
			Title:     "Your medication after the birth of your baby",
			Publisher: "NHS hospitals (UK)",
			Published: "2022",
			ReadAs:    "page",
			Where:     "blmkhealthiertogether.nhs.uk, content of January 2022; cuh.nhs.uk, pain relief during pregnancy and after birth",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "dysreflexia_guide",
			Title:     "What you should know about autonomic dysreflexia (Consortium for Spinal Cord Medicine)",
			Publisher: "a US spinal cord group",
			Published: "undated",
			ReadAs:    "copy",
			Where:     "abcdocz.com/doc/145281; the emergency and who is at risk also in NHS England's safety alert of July 2018 (spinal.co.uk) and Postgrad Med J 2005;81:232. No year was found on the copy.",
			Checked:   "2026-11-27",
		},
		library.Source{
			ID:        "wheelchair_pain_review",
			Title:     "Pain of muscles and joints in wheelchair users (40 papers)",
			Publisher: "Pain and Therapy",
			Published: "2021",
			ReadAs:    "abstract",
			Where:     "pmc.ncbi.nlm.nih.gov/articles/PMC8586284",
			Checked:   "2026-11-27",
		},
	},
	Figures: []*figure.Figure{
		&figure.Figure{
			ID:   "all_fours_tilt",
			Says: "A pregnant person on hands and knees, seen from the side. First the back is flat like a table. Then an arrow shows the hips tip under and the low back rounds up. Head and chest stay as they are, and the belly never sags.",
			View: 1,
			Root: 13,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -15,
						Y: 66,
					},
					To: figure.Point{
						X: -15,
						Y: 36,
					},
					During: []string{
						"round",
					},
					Says: "tilt hips",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "flat",
					At: figure.Point{
						Y: 3.5,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 9,
						},
						figure.Dir{
							Angle: 9,
						},
						figure.Dir{
							Angle: 9,
						},
						figure.Dir{
							Angle: 10,
						},
						figure.Dir{
							Angle: -80,
						},
						figure.Dir{
							Angle: -50,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: 33,
								Y: 2,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: 33,
								Y: 2,
							},
						},
					},
				},
				figure.Pose{
					ID: "round",
					At: figure.Point{
						Y: 3.5,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 46,
						},
						figure.Dir{
							Angle: 10,
						},
						figure.Dir{
							Angle: -22,
						},
						figure.Dir{
							Angle: -4,
						},
						figure.Dir{
							Angle: -94,
						},
						figure.Dir{
							Angle: -50,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: 33,
								Y: 2,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: 33,
								Y: 2,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "round",
					Seconds: 4,
					Says:    "Round up slowly",
					Breath:  2,
				},
				figure.Phase{
					To:      "flat",
					Seconds: 4,
					Says:    "Come back to flat",
					Breath:  1,
				},
			},
			Key: []string{
				"flat",
				"round",
			},
			Still: "round",
		},
		&figure.Figure{
			ID:   "back_bend",
			Says: "A person stands, seen from the side, with the hands on the low back. Then they lean back a little from the waist, with the chest up and the hips forward.",
			View: 1,
			Root: 14,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 36,
						Y: 74,
					},
					To: figure.Point{
						X: 16,
						Y: 74,
					},
					During: []string{
						"bent",
					},
					Says: "lean back",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "tall",
					At: figure.Point{
						Y: 4,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: -6,
								Y: 61,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: -6,
								Y: 61,
							},
						},
					},
				},
				figure.Pose{
					ID: "bent",
					At: figure.Point{
						Y: 4,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 96,
						},
						figure.Dir{
							Angle: 110,
						},
						figure.Dir{
							Angle: 126,
						},
						figure.Dir{
							Angle: 134,
						},
						figure.Dir{
							Angle: 44,
						},
						figure.Dir{
							Angle: 6,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -96,
						},
						figure.Dir{
							Angle: -94,
						},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -96,
						},
						figure.Dir{
							Angle: -94,
						},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: -4,
								Y: 58,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: -4,
								Y: 58,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "bent",
					Seconds: 3,
					Says:    "Lean back slowly",
					Breath:  2,
				},
				figure.Phase{
					To:      "bent",
					Seconds: 3,
					Says:    "Hold",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "tall",
					Seconds: 3,
					Says:    "Come up again",
					Breath:  1,
				},
			},
			Key: []string{
				"tall",
				"bent",
			},
			Still: "bent",
		},
		&figure.Figure{
			ID:   "breathing",
			Says: "A person lies on the back with bent knees, seen from the side, and rests one hand on the belly. An arrow shows the belly rise with the breath in. With the breath out it sinks again.",
			View: 1,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 7,
					At: figure.Point{
						X: -52,
					},
					To: figure.Point{
						X: -36,
						Y: 4,
					},
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -9,
						Y: 28,
					},
					To: figure.Point{
						X: -9,
						Y: 40,
					},
					During: []string{
						"full",
					},
					Says: "breathe in",
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -9,
						Y: 40,
					},
					To: figure.Point{
						X: -9,
						Y: 28,
					},
					During: []string{
						"empty",
					},
					Says: "breathe out",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "empty",
					At: figure.Point{
						Y: 4.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 150,
						},
						figure.Dir{
							Angle: 60,
						},
						figure.Dir{
							Angle: 90,
							Lean:  80,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Angle: 52,
							Lean:  50,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 26,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 26,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "full",
					At: figure.Point{
						Y: 4.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 150,
						},
						figure.Dir{
							Angle: 60,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Angle: 62,
							Lean:  34,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 26,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 26,
								Y: 4,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "full",
					Seconds: 4,
					Says:    "Let your belly rise",
					Breath:  1,
				},
				figure.Phase{
					To:      "empty",
					Seconds: 6,
					Says:    "Let your shoulders sink",
					Breath:  2,
				},
			},
			Key: []string{
				"full",
				"empty",
			},
			Still: "full",
		},
		&figure.Figure{
			ID:   "buttock_squeeze",
			Says: "A person stands with loose arms, seen from behind. Two arrows point from both sides at the buttocks, which squeeze together and let go.",
			View: 3,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 24,
						Y: 48,
					},
					To: figure.Point{
						X: 14,
						Y: 48,
					},
					During: []string{
						"squeezed",
					},
					Says: "squeeze",
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -24,
						Y: 48,
					},
					To: figure.Point{
						X: -14,
						Y: 48,
					},
					During: []string{
						"squeezed",
					},
					Says: "squeeze",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "loose",
					At: figure.Point{
						Y: 52.5,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -40,
						},
						figure.Dir{
							Angle: -60,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 220,
						},
						figure.Dir{
							Angle: 240,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -84,
						},
						figure.Dir{
							Angle: -88,
						},
						figure.Dir{
							Angle: -40,
							Lean:  60,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 264,
						},
						figure.Dir{
							Angle: 268,
						},
						figure.Dir{
							Angle: 220,
							Lean:  60,
						},
					},
				},
				figure.Pose{
					ID: "squeezed",
					At: figure.Point{
						Y: 52.5,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -40,
						},
						figure.Dir{
							Angle: -60,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 220,
						},
						figure.Dir{
							Angle: 240,
						},
						figure.Dir{
							Lean: 40,
						},
						figure.Dir{
							Angle: -84,
						},
						figure.Dir{
							Angle: -88,
						},
						figure.Dir{
							Angle: -40,
							Lean:  60,
						},
						figure.Dir{
							Angle: 180,
							Lean:  40,
						},
						figure.Dir{
							Angle: 264,
						},
						figure.Dir{
							Angle: 268,
						},
						figure.Dir{
							Angle: 220,
							Lean:  60,
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "squeezed",
					Seconds: 2,
					Says:    "Squeeze gently",
				},
				figure.Phase{
					To:      "squeezed",
					Seconds: 5,
					Says:    "Hold",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "loose",
					Seconds: 3,
					Says:    "Let go fully",
					Breath:  3,
				},
			},
			Key: []string{
				"loose",
				"squeezed",
			},
			Still: "squeezed",
		},
		&figure.Figure{
			ID:   "cat_cow",
			Says: "A person on hands and knees, seen from the side. First the belly sinks and the head looks up. Then the back is round like a hill, and the head hangs down.",
			View: 1,
			Root: 13,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "cat",
					At: figure.Point{
						Y: 3.5,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 54,
						},
						figure.Dir{
							Angle: 12,
						},
						figure.Dir{
							Angle: -30,
						},
						figure.Dir{
							Angle: -56,
						},
						figure.Dir{
							Angle: -146,
						},
						figure.Dir{
							Angle: -36,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: 31,
								Y: 2,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: 31,
								Y: 2,
							},
						},
					},
				},
				figure.Pose{
					ID: "cow",
					At: figure.Point{
						Y: 3.5,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: -20,
						},
						figure.Dir{
							Angle: 16,
						},
						figure.Dir{
							Angle: 44,
						},
						figure.Dir{
							Angle: 70,
						},
						figure.Dir{
							Angle: -20,
						},
						figure.Dir{
							Angle: -110,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: 31,
								Y: 2,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: 31,
								Y: 2,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "cow",
					Seconds: 4,
					Says:    "Let your belly sink",
					Breath:  1,
				},
				figure.Phase{
					To:      "cat",
					Seconds: 5,
					Says:    "Round your back",
					Breath:  2,
				},
			},
			Key: []string{
				"cow",
				"cat",
			},
			Still: "cat",
		},
		&figure.Figure{
			ID:   "chair_cat_cow",
			Says: "A person sits on a chair, seen from the side, with the hands on the thighs. First the chest is lifted and the low back is hollow. Then the back is round and the chin is tucked in.",
			View: 1,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 3,
					At: figure.Point{
						X: -16,
						Y: 26,
					},
					To: figure.Point{
						X: 14,
						Y: 60,
					},
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 40,
						Y: 52,
					},
					To: figure.Point{
						X: 40,
						Y: 66,
					},
					During: []string{
						"lifted",
					},
					Says: "lift",
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 40,
						Y: 66,
					},
					To: figure.Point{
						X: 40,
						Y: 52,
					},
					During: []string{
						"rounded",
					},
					Says: "round",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "rounded",
					At: figure.Point{
						Y: 30.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 116,
						},
						figure.Dir{
							Angle: 82,
						},
						figure.Dir{
							Angle: 42,
						},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Angle: -100,
						},
						figure.Dir{
							Angle: 26,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: 20,
								Y: 34,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: 20,
								Y: 34,
							},
						},
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 23,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 23,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "lifted",
					At: figure.Point{
						Y: 30.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 66,
						},
						figure.Dir{
							Angle: 92,
						},
						figure.Dir{
							Angle: 116,
						},
						figure.Dir{
							Angle: 118,
						},
						figure.Dir{
							Angle: 28,
						},
						figure.Dir{
							Angle: -24,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: 20,
								Y: 34,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: 20,
								Y: 34,
							},
						},
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 23,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 23,
								Y: 4,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "lifted",
					Seconds: 4,
					Says:    "Lift your chest",
					Breath:  1,
				},
				figure.Phase{
					To:      "rounded",
					Seconds: 5,
					Says:    "Round your back",
					Breath:  2,
				},
			},
			Key: []string{
				"lifted",
				"rounded",
			},
			Still: "rounded",
		},
		&figure.Figure{
			ID:   "childs_pose",
			Says: "A person kneels on hands and knees, seen from the side. An arrow shows the hips go back. Then they sit on the heels and fold the chest down on the thighs. The forehead is low and the arms reach far in front.",
			View: 1,
			Root: 13,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 12,
						Y: 51,
					},
					To: figure.Point{
						X: -10,
						Y: 51,
					},
					During: []string{
						"folded",
					},
					Says: "sit back",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "up",
					At: figure.Point{
						Y: 3.5,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 9,
						},
						figure.Dir{
							Angle: 9,
						},
						figure.Dir{
							Angle: 9,
						},
						figure.Dir{
							Angle: 10,
						},
						figure.Dir{
							Angle: -80,
						},
						figure.Dir{
							Angle: -81,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: 38,
								Y: 2,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: 38,
								Y: 2,
							},
						},
					},
				},
				figure.Pose{
					ID: "folded",
					At: figure.Point{
						Y: 3.5,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 14,
						},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Angle: -26,
						},
						figure.Dir{
							Angle: -16,
						},
						figure.Dir{
							Angle: -106,
						},
						figure.Dir{
							Angle: -76,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -36,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -36,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: 38,
								Y: 2,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: 38,
								Y: 2,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "folded",
					Seconds: 4,
					Says:    "Sit back and fold forward",
					Breath:  2,
				},
				figure.Phase{
					To:      "folded",
					Seconds: 6,
					Says:    "Rest there",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "up",
					Seconds: 4,
					Says:    "Walk your hands back and come up",
					Breath:  1,
				},
			},
			Key: []string{
				"up",
				"folded",
			},
			Still: "folded",
		},
		&figure.Figure{
			ID:   "cold",
			Says: "A person lies face down on a bed, seen from the side, with a pillow under the belly. A cold pack, with a cloth under it, lies on the low back.",
			View: 1,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 4,
					At: figure.Point{
						X: -62,
					},
					To: figure.Point{
						X: 66,
						Y: 18,
					},
				},
				figure.Prop{
					Kind: 7,
					At: figure.Point{
						X: 2,
						Y: 18,
					},
					To: figure.Point{
						X: 24,
						Y: 22.5,
					},
				},
				figure.Prop{
					Kind: 8,
					At: figure.Point{
						Y: 30.4,
					},
					To: figure.Point{
						X: 22,
						Y: 31.6,
					},
				},
				figure.Prop{
					Kind: 9,
					At: figure.Point{
						X: 1,
						Y: 32,
					},
					To: figure.Point{
						X: 21,
						Y: 39,
					},
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 11,
						Y: 58,
					},
					To: figure.Point{
						X: 11,
						Y: 46,
					},
					Says: "cold pack",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "rest",
					At: figure.Point{
						Y: 24.5,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 8,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -8,
						},
						figure.Dir{
							Angle: 10,
						},
						figure.Dir{
							Angle: -60,
							Lean:  60,
						},
						figure.Dir{
							Angle: -82,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: 184,
						},
						figure.Dir{
							Angle: 181,
						},
						figure.Dir{
							Angle: 184,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: 184,
						},
						figure.Dir{
							Angle: 181,
						},
						figure.Dir{
							Angle: 184,
						},
					},
				},
				figure.Pose{
					ID: "breath",
					At: figure.Point{
						Y: 24.9,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 9,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -8,
						},
						figure.Dir{
							Angle: 10,
						},
						figure.Dir{
							Angle: -60,
							Lean:  60,
						},
						figure.Dir{
							Angle: -81,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: 184,
						},
						figure.Dir{
							Angle: 181,
						},
						figure.Dir{
							Angle: 184,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: 184,
						},
						figure.Dir{
							Angle: 181,
						},
						figure.Dir{
							Angle: 184,
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "breath",
					Seconds: 3,
					Says:    "Rest and breathe",
					Breath:  1,
				},
				figure.Phase{
					To:      "rest",
					Seconds: 4,
					Says:    "Lift it often and look at your skin",
					Breath:  2,
				},
			},
			Key: []string{
				"rest",
			},
			Still: "rest",
		},
		&figure.Figure{
			ID:   "glute_bridge",
			Says: "A person lies on the back with bent knees, seen from the side. Then the hips are lifted until shoulders, hips and knees form one line. Shoulders and feet stay on the floor.",
			View: 1,
			Root: 2,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -12,
						Y: 27,
					},
					To: figure.Point{
						X: -12,
						Y: 45,
					},
					During: []string{
						"lifted",
					},
					Says: "lift hips",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "down",
					At: figure.Point{
						X: -31,
						Y: 4.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 165,
						},
						figure.Dir{
							Angle: 75,
						},
						figure.Dir{
							Angle: 90,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 22,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 22,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "lifted",
					At: figure.Point{
						X: -31,
						Y: 4.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 206,
						},
						figure.Dir{
							Angle: 206,
						},
						figure.Dir{
							Angle: 206,
						},
						figure.Dir{
							Angle: 165,
						},
						figure.Dir{
							Angle: 75,
						},
						figure.Dir{
							Angle: 116,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 22,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 22,
								Y: 4,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "lifted",
					Seconds: 3,
					Says:    "Lift your hips",
					Breath:  2,
				},
				figure.Phase{
					To:      "lifted",
					Seconds: 5,
					Says:    "Hold",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "down",
					Seconds: 3,
					Says:    "Lower slowly",
					Breath:  1,
				},
			},
			Key: []string{
				"down",
				"lifted",
			},
			Still: "lifted",
		},
		&figure.Figure{
			ID:   "heat",
			Says: "A person sits on a stool, seen from the side. One hand holds a warm pack, with a cloth under it, to the low back.",
			View: 1,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 3,
					At: figure.Point{
						X: -12,
						Y: 26,
					},
					To: figure.Point{
						X: 14,
						Y: 26,
					},
				},
				figure.Prop{
					Kind: 8,
					At: figure.Point{
						X: -6,
						Y: 34,
					},
					To: figure.Point{
						X: -4,
						Y: 50,
					},
				},
				figure.Prop{
					Kind: 10,
					At: figure.Point{
						X: -11.5,
						Y: 33,
					},
					To: figure.Point{
						X: -5.6,
						Y: 51,
					},
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -36,
						Y: 42,
					},
					To: figure.Point{
						X: -19,
						Y: 42,
					},
					Says: "warm pack",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "rest",
					At: figure.Point{
						Y: 30.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Angle: 86,
						},
						figure.Dir{
							Angle: 86,
						},
						figure.Dir{
							Angle: -4,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: -13,
								Y: 41,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: 19,
								Y: 34,
							},
						},
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 23,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 23,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "breath",
					At: figure.Point{
						Y: 30.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 89,
						},
						figure.Dir{
							Angle: 87,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: -13,
								Y: 41,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: 19,
								Y: 34,
							},
						},
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 23,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 23,
								Y: 4,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "breath",
					Seconds: 3,
					Says:    "Sit at ease and breathe",
					Breath:  1,
				},
				figure.Phase{
					To:      "rest",
					Seconds: 4,
					Says:    "Look at your skin often",
					Breath:  2,
				},
			},
			Key: []string{
				"rest",
			},
			Still: "rest",
		},
		&figure.Figure{
			ID:   "hip_march",
			Says: "A person sits tall on a chair, seen from the front, and holds the seat with both hands. One bent knee lifts a little and goes down again. Then the other knee does the same, like a slow march.",
			View: 2,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 3,
					At: figure.Point{
						X: -20,
						Y: 26,
					},
					To: figure.Point{
						X: 20,
						Y: 60,
					},
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 37,
						Y: 44,
					},
					To: figure.Point{
						X: 26,
						Y: 44,
					},
					During: []string{
						"near_up",
					},
					Says: "march",
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -37,
						Y: 44,
					},
					To: figure.Point{
						X: -26,
						Y: 44,
					},
					During: []string{
						"far_up",
					},
					Says: "march",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "sit",
					At: figure.Point{
						Y: 32,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -52,
						},
						figure.Dir{
							Angle: -74,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 232,
						},
						figure.Dir{
							Angle: 254,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -30,
							Lean:  70,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -50,
							Lean:  70,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 210,
							Lean:  70,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 230,
							Lean:  70,
						},
					},
				},
				figure.Pose{
					ID: "near_up",
					At: figure.Point{
						Y: 32,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -52,
						},
						figure.Dir{
							Angle: -74,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 232,
						},
						figure.Dir{
							Angle: 254,
						},
						figure.Dir{},
						figure.Dir{
							Angle: 58,
							Lean:  42,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -50,
							Lean:  70,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 210,
							Lean:  70,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 230,
							Lean:  70,
						},
					},
				},
				figure.Pose{
					ID: "far_up",
					At: figure.Point{
						Y: 32,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -52,
						},
						figure.Dir{
							Angle: -74,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 232,
						},
						figure.Dir{
							Angle: 254,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -30,
							Lean:  70,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -50,
							Lean:  70,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 122,
							Lean:  42,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 230,
							Lean:  70,
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "near_up",
					Seconds: 2,
					Says:    "Lift one knee",
				},
				figure.Phase{
					To:      "sit",
					Seconds: 2,
					Says:    "Lower it slowly",
				},
				figure.Phase{
					To:      "far_up",
					Seconds: 2,
					Says:    "Lift the other knee",
				},
				figure.Phase{
					To:      "sit",
					Seconds: 2,
					Says:    "Lower it slowly",
				},
			},
			Key: []string{
				"near_up",
				"far_up",
			},
			Still:     "near_up",
			BothSides: true,
		},
		&figure.Figure{
			ID:   "knee_roll",
			Says: "A person lies on the back in bed with bent knees, seen from above. Both knees sink together to one side and then to the other. Arms and shoulders stay flat on the bed.",
			View: 4,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 5,
					At: figure.Point{
						X: -64,
						Y: -36,
					},
					To: figure.Point{
						X: 56,
						Y: 36,
					},
				},
				figure.Prop{
					Kind: 7,
					At: figure.Point{
						X: -58,
						Y: -16,
					},
					To: figure.Point{
						X: -36,
						Y: 16,
					},
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -12,
						Y: -32,
					},
					To: figure.Point{
						X: -12,
						Y: -21,
					},
					During: []string{
						"one_side",
					},
					Says: "knees roll",
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -12,
						Y: 30,
					},
					To: figure.Point{
						X: -12,
						Y: 19,
					},
					During: []string{
						"other_side",
					},
					Says: "knees roll",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "middle",
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 90,
							Lean:  90,
						},
						figure.Dir{
							Angle: 90,
							Lean:  90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 84,
						},
						figure.Dir{
							Angle: 165,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -84,
						},
						figure.Dir{
							Angle: -165,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Lean: 52,
						},
						figure.Dir{
							Lean: -65,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Lean: 52,
						},
						figure.Dir{
							Lean: -65,
						},
						figure.Dir{},
					},
				},
				figure.Pose{
					ID: "one_side",
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 90,
							Lean:  90,
						},
						figure.Dir{
							Angle: 90,
							Lean:  90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 84,
						},
						figure.Dir{
							Angle: 165,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -84,
						},
						figure.Dir{
							Angle: -165,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 48,
							Lean:  12,
						},
						figure.Dir{
							Angle: -28,
							Lean:  -12,
						},
						figure.Dir{
							Angle: -20,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 54,
							Lean:  12,
						},
						figure.Dir{
							Angle: -22,
							Lean:  -12,
						},
						figure.Dir{
							Angle: -20,
						},
					},
				},
				figure.Pose{
					ID: "other_side",
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 90,
							Lean:  90,
						},
						figure.Dir{
							Angle: 90,
							Lean:  90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 84,
						},
						figure.Dir{
							Angle: 165,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -84,
						},
						figure.Dir{
							Angle: -165,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: -54,
							Lean:  12,
						},
						figure.Dir{
							Angle: 22,
							Lean:  -12,
						},
						figure.Dir{
							Angle: 20,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -48,
							Lean:  12,
						},
						figure.Dir{
							Angle: 28,
							Lean:  -12,
						},
						figure.Dir{
							Angle: 20,
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "one_side",
					Seconds: 3,
					Says:    "Let both knees sink to one side",
					Breath:  2,
				},
				figure.Phase{
					To:      "one_side",
					Seconds: 2,
					Says:    "Hold",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "middle",
					Seconds: 3,
					Says:    "Back to the middle",
					Breath:  1,
				},
				figure.Phase{
					To:      "other_side",
					Seconds: 3,
					Says:    "Now to the other side",
					Breath:  2,
				},
				figure.Phase{
					To:      "other_side",
					Seconds: 2,
					Says:    "Hold",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "middle",
					Seconds: 3,
					Says:    "Back to the middle",
					Breath:  1,
				},
			},
			Key: []string{
				"one_side",
				"other_side",
			},
			Still:     "one_side",
			BothSides: true,
		},
		&figure.Figure{
			ID:   "knee_to_chest",
			Says: "A person lies on the back with bent knees, seen from the side. Both hands hold one leg behind the thigh and draw that knee toward the chest. The other foot stays on the floor.",
			View: 1,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 4,
						Y: 43,
					},
					To: figure.Point{
						X: -16,
						Y: 43,
					},
					During: []string{
						"drawn",
					},
					Says: "hug knee",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "start",
					At: figure.Point{
						Y: 4.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 165,
						},
						figure.Dir{
							Angle: 75,
						},
						figure.Dir{
							Angle: 90,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 26,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 26,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "drawn",
					At: figure.Point{
						Y: 4.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 165,
						},
						figure.Dir{
							Angle: 75,
						},
						figure.Dir{
							Angle: 90,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: 128,
						},
						figure.Dir{
							Angle: 2,
						},
						figure.Dir{
							Angle: 70,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 26,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: -9,
								Y: 22,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: -9,
								Y: 22,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "drawn",
					Seconds: 3,
					Says:    "Draw one knee toward you",
					Breath:  2,
				},
				figure.Phase{
					To:      "drawn",
					Seconds: 5,
					Says:    "Hold",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "start",
					Seconds: 3,
					Says:    "Put the foot down",
					Breath:  1,
				},
			},
			Key: []string{
				"start",
				"drawn",
			},
			Still: "drawn",
		},
		&figure.Figure{
			ID:   "log_roll",
			Says: "Someone gets out of bed. They lie on the back with bent knees. They roll onto the side in one piece and let the lower legs slide over the edge. The hands push them up to sit. Then they stand up.",
			View: 2,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 4,
					At: figure.Point{
						X: -58,
					},
					To: figure.Point{
						X: 44,
						Y: 24,
					},
				},
				figure.Prop{
					Kind: 7,
					At: figure.Point{
						X: -56,
						Y: 24,
					},
					To: figure.Point{
						X: -36,
						Y: 29,
					},
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -24,
						Y: 74,
					},
					To: figure.Point{
						X: -24,
						Y: 50,
					},
					During: []string{
						"on_back",
						"on_side",
					},
					Says: "roll over",
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 24,
						Y: 74,
					},
					To: figure.Point{
						X: 24,
						Y: 54,
					},
					During: []string{
						"legs_over",
					},
					Says: "legs down",
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -58,
						Y: 66,
					},
					To: figure.Point{
						X: -58,
						Y: 96,
					},
					During: []string{
						"push_up",
					},
					Says: "push up",
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -58,
						Y: 46,
					},
					To: figure.Point{
						X: -58,
						Y: 76,
					},
					During: []string{
						"stand",
					},
					Says: "stand",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "on_back",
					At: figure.Point{
						Y: 29,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 168,
						},
						figure.Dir{
							Angle: 78,
						},
						figure.Dir{
							Angle: 90,
							Lean:  90,
						},
						figure.Dir{
							Angle: 180,
							Lean:  90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: 180,
							Lean:  -90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: 180,
							Lean:  90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Angle: 180,
							Lean:  -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 26,
								Y: 28,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 26,
								Y: 28,
							},
						},
					},
				},
				figure.Pose{
					ID: "on_side",
					At: figure.Point{
						Y: 34,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 176,
						},
						figure.Dir{
							Angle: 78,
							Lean:  80,
						},
						figure.Dir{
							Angle: 90,
							Lean:  90,
						},
						figure.Dir{
							Angle: 90,
							Lean:  30,
						},
						figure.Dir{
							Angle: -60,
						},
						figure.Dir{
							Angle: -20,
						},
						figure.Dir{
							Angle: -90,
							Lean:  40,
						},
						figure.Dir{
							Angle: -20,
						},
						figure.Dir{
							Angle: 170,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: -8,
							Lean:  40,
						},
						figure.Dir{
							Angle: -12,
						},
						figure.Dir{
							Angle: -20,
							Lean:  40,
						},
						figure.Dir{
							Angle: -90,
							Lean:  20,
						},
						figure.Dir{
							Angle: -4,
							Lean:  40,
						},
						figure.Dir{
							Angle: -8,
						},
						figure.Dir{
							Angle: -20,
							Lean:  40,
						},
					},
					Reach: []figure.Reach{},
				},
				figure.Pose{
					ID: "legs_over",
					At: figure.Point{
						X: 2,
						Y: 36,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 176,
						},
						figure.Dir{
							Angle: 78,
							Lean:  80,
						},
						figure.Dir{
							Angle: 90,
							Lean:  90,
						},
						figure.Dir{
							Angle: 90,
							Lean:  30,
						},
						figure.Dir{
							Angle: -60,
						},
						figure.Dir{
							Angle: -20,
						},
						figure.Dir{
							Angle: -90,
							Lean:  40,
						},
						figure.Dir{
							Angle: -20,
						},
						figure.Dir{
							Angle: 170,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: -6,
							Lean:  62,
						},
						figure.Dir{
							Angle: -84,
							Lean:  10,
						},
						figure.Dir{
							Angle: -40,
							Lean:  78,
						},
						figure.Dir{
							Angle: -90,
							Lean:  20,
						},
						figure.Dir{
							Angle: -2,
							Lean:  62,
						},
						figure.Dir{
							Angle: -88,
							Lean:  10,
						},
						figure.Dir{
							Angle: -40,
							Lean:  78,
						},
					},
					Reach: []figure.Reach{},
				},
				figure.Pose{
					ID: "push_up",
					At: figure.Point{
						X: 4,
						Y: 38.5,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 136,
						},
						figure.Dir{
							Angle: 134,
						},
						figure.Dir{
							Angle: 132,
						},
						figure.Dir{
							Angle: 118,
						},
						figure.Dir{
							Angle: 28,
							Lean:  80,
						},
						figure.Dir{
							Angle: 46,
							Lean:  90,
						},
						figure.Dir{
							Angle: 44,
							Lean:  20,
						},
						figure.Dir{
							Angle: -60,
						},
						figure.Dir{
							Angle: -20,
						},
						figure.Dir{
							Angle: 224,
							Lean:  20,
						},
						figure.Dir{
							Angle: -20,
						},
						figure.Dir{
							Angle: 170,
						},
						figure.Dir{
							Angle: 10,
						},
						figure.Dir{
							Angle: -50,
							Lean:  74,
						},
						figure.Dir{
							Angle: -88,
						},
						figure.Dir{
							Angle: -40,
							Lean:  80,
						},
						figure.Dir{
							Angle: 190,
						},
						figure.Dir{
							Angle: -100,
							Lean:  74,
						},
						figure.Dir{
							Angle: -92,
						},
						figure.Dir{
							Angle: 220,
							Lean:  80,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: -14,
								Y: 33,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: -30,
								Y: 27,
							},
						},
					},
				},
				figure.Pose{
					ID: "sit",
					At: figure.Point{
						X: 4,
						Y: 36.8,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Lean: 80,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -74,
						},
						figure.Dir{
							Angle: -82,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 254,
						},
						figure.Dir{
							Angle: 262,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -60,
							Lean:  75,
						},
						figure.Dir{
							Angle: -88,
						},
						figure.Dir{
							Angle: -40,
							Lean:  80,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 240,
							Lean:  75,
						},
						figure.Dir{
							Angle: -92,
						},
						figure.Dir{
							Angle: 220,
							Lean:  80,
						},
					},
					Reach: []figure.Reach{},
				},
				figure.Pose{
					ID: "stand",
					At: figure.Point{
						X: 4,
						Y: 53,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Lean: 80,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -72,
						},
						figure.Dir{
							Angle: -80,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 252,
						},
						figure.Dir{
							Angle: 260,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -86,
						},
						figure.Dir{
							Angle: -89,
						},
						figure.Dir{
							Angle: -40,
							Lean:  80,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 266,
						},
						figure.Dir{
							Angle: 269,
						},
						figure.Dir{
							Angle: 220,
							Lean:  80,
						},
					},
					Reach: []figure.Reach{},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "on_side",
					Seconds: 3,
					Says:    "Roll onto your side in one piece",
					Breath:  2,
				},
				figure.Phase{
					To:      "legs_over",
					Seconds: 3,
					Says:    "Let your lower legs slide over the edge",
					Breath:  1,
				},
				figure.Phase{
					To:      "push_up",
					Seconds: 4,
					Says:    "Push up with your hands",
					Breath:  2,
				},
				figure.Phase{
					To:      "sit",
					Seconds: 3,
					Says:    "Sit for a moment",
					Breath:  3,
				},
				figure.Phase{
					To:      "stand",
					Seconds: 3,
					Says:    "Stand up with your back straight",
					Breath:  2,
				},
				figure.Phase{
					To:      "stand",
					Seconds: 2,
					Says:    "Stand until you feel steady",
					Breath:  3,
				},
			},
			Key: []string{
				"on_back",
				"legs_over",
				"push_up",
				"sit",
			},
			Still: "push_up",
		},
		&figure.Figure{
			ID:   "pelvic_tilt",
			Says: "A person lies on the back with bent knees, seen from the side. First there is a small gap under the low back. Then an arrow shows the low back pressed to the floor, and the hips tip up a little.",
			View: 1,
			Root: 2,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -8,
						Y: 42,
					},
					To: figure.Point{
						X: -8,
						Y: 21,
					},
					During: []string{
						"pressed",
					},
					Says: "press down",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "loose",
					At: figure.Point{
						X: -31,
						Y: 4.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 150,
						},
						figure.Dir{
							Angle: 182,
						},
						figure.Dir{
							Angle: 206,
						},
						figure.Dir{
							Angle: 165,
						},
						figure.Dir{
							Angle: 75,
						},
						figure.Dir{
							Angle: 60,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: 125,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: 125,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 26,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 26,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "pressed",
					At: figure.Point{
						X: -31,
						Y: 4.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 192,
						},
						figure.Dir{
							Angle: 182,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 165,
						},
						figure.Dir{
							Angle: 75,
						},
						figure.Dir{
							Angle: 102,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: 125,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: 125,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 26,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 26,
								Y: 4,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "pressed",
					Seconds: 2,
					Says:    "Press your low back down",
					Breath:  2,
				},
				figure.Phase{
					To:      "pressed",
					Seconds: 5,
					Says:    "Hold",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "loose",
					Seconds: 2,
					Says:    "Let go",
					Breath:  1,
				},
			},
			Key: []string{
				"loose",
				"pressed",
			},
			Still: "pressed",
		},
		&figure.Figure{
			ID:   "plank",
			Says: "A person on the forearms, face down, seen from the side. First they lie. Then the body is lifted, in one straight line from head to knees, with the feet in the air. An arrow shows the hips lift. The last picture is for later, with the knees lifted off the floor and the weight on the toes.",
			View: 1,
			Root: 7,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -26,
						Y: 18,
					},
					To: figure.Point{
						X: -26,
						Y: 35,
					},
					During: []string{
						"on_knees",
					},
					Says: "lift hips",
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -26,
						Y: 18,
					},
					To: figure.Point{
						X: -26,
						Y: 35,
					},
					During: []string{
						"on_toes",
					},
					Says: "lift knees",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "lying",
					At: figure.Point{
						X: 30,
						Y: 2.3,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 2,
						},
						figure.Dir{
							Angle: 8,
						},
						figure.Dir{
							Angle: 20,
						},
						figure.Dir{
							Angle: 24,
						},
						figure.Dir{
							Angle: -66,
						},
						figure.Dir{
							Angle: -88,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -30,
						},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -30,
						},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: 181,
						},
						figure.Dir{
							Angle: 181,
						},
						figure.Dir{
							Angle: 184,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: 181,
						},
						figure.Dir{
							Angle: 181,
						},
						figure.Dir{
							Angle: 184,
						},
					},
				},
				figure.Pose{
					ID: "on_knees",
					At: figure.Point{
						X: 30,
						Y: 2.3,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 15,
						},
						figure.Dir{
							Angle: 15,
						},
						figure.Dir{
							Angle: 15,
						},
						figure.Dir{
							Angle: 14,
						},
						figure.Dir{
							Angle: -76,
						},
						figure.Dir{
							Angle: -75,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -92,
						},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -76,
						},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: 195,
						},
						figure.Dir{
							Angle: 157,
						},
						figure.Dir{
							Angle: 176,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: 195,
						},
						figure.Dir{
							Angle: 157,
						},
						figure.Dir{
							Angle: 176,
						},
					},
				},
				figure.Pose{
					ID: "on_toes",
					At: figure.Point{
						X: 30,
						Y: 2.3,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 7,
						},
						figure.Dir{
							Angle: 7,
						},
						figure.Dir{
							Angle: 7,
						},
						figure.Dir{
							Angle: 8,
						},
						figure.Dir{
							Angle: -82,
						},
						figure.Dir{
							Angle: -83,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -92,
						},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -76,
						},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: 187,
						},
						figure.Dir{
							Angle: 187,
						},
						figure.Dir{
							Angle: -52,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: 187,
						},
						figure.Dir{
							Angle: 187,
						},
						figure.Dir{
							Angle: -52,
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "on_knees",
					Seconds: 3,
					Says:    "Lift your hips off the floor",
					Breath:  2,
				},
				figure.Phase{
					To:      "on_knees",
					Seconds: 5,
					Says:    "Hold",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "lying",
					Seconds: 3,
					Says:    "Lower slowly",
					Breath:  1,
				},
			},
			Key: []string{
				"lying",
				"on_knees",
				"on_toes",
			},
			Still: "on_knees",
		},
		&figure.Figure{
			ID:   "relief_lying",
			Says: "Two ways to lie. First on the side in bed, seen from above, knees bent, with a pillow between the knees. Then on the back on the floor, seen from the side, with the calves on the seat of a chair.",
			View: 1,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
					During: []string{
						"calves_up",
					},
				},
				figure.Prop{
					Kind: 3,
					At: figure.Point{
						X: 46,
						Y: 26,
					},
					To: figure.Point{
						X: 18,
						Y: 60,
					},
					During: []string{
						"calves_up",
					},
				},
				figure.Prop{
					Kind: 5,
					At: figure.Point{
						X: -60,
						Y: -4,
					},
					To: figure.Point{
						X: 72,
						Y: 62,
					},
					During: []string{
						"on_side",
					},
				},
				figure.Prop{
					Kind: 7,
					At: figure.Point{
						X: -54,
						Y: 8,
					},
					To: figure.Point{
						X: -36,
						Y: 34,
					},
					During: []string{
						"on_side",
					},
				},
				figure.Prop{
					Kind: 7,
					At: figure.Point{
						X: 20,
						Y: 16,
					},
					To: figure.Point{
						X: 42,
						Y: 28,
					},
					During: []string{
						"on_side",
					},
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 22,
						Y: 52,
					},
					To: figure.Point{
						X: 22,
						Y: 36,
					},
					During: []string{
						"on_side",
					},
					Says: "pillow",
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 10,
						Y: 54,
					},
					To: figure.Point{
						X: 26,
						Y: 54,
					},
					During: []string{
						"calves_up",
					},
					Says: "or calves up",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "on_side",
					At: figure.Point{
						Y: 14,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 178,
						},
						figure.Dir{
							Angle: 176,
						},
						figure.Dir{
							Angle: 174,
						},
						figure.Dir{
							Angle: 176,
						},
						figure.Dir{
							Angle: 86,
						},
						figure.Dir{
							Angle: 88,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: 38,
						},
						figure.Dir{
							Angle: 166,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: 20,
						},
						figure.Dir{
							Angle: 158,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: 54,
						},
						figure.Dir{
							Angle: -34,
						},
						figure.Dir{
							Angle: 10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: 30,
						},
						figure.Dir{
							Angle: -54,
						},
						figure.Dir{
							Angle: -10,
						},
					},
				},
				figure.Pose{
					ID: "calves_up",
					At: figure.Point{
						Y: 4.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 165,
						},
						figure.Dir{
							Angle: 75,
						},
						figure.Dir{
							Angle: 90,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Angle: -3,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: 70,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: 70,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 36,
								Y: 30,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 36,
								Y: 30,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "on_side",
					Seconds: 5,
					Says:    "On your side with a pillow between your knees",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "calves_up",
					Seconds: 1,
					Says:    "Or on your back",
					Breath:  3,
				},
				figure.Phase{
					To:      "calves_up",
					Seconds: 5,
					Says:    "With your calves on a chair",
					Breath:  3,
					Hold:    true,
				},
			},
			Key: []string{
				"on_side",
				"calves_up",
			},
			Still: "on_side",
		},
		&figure.Figure{
			ID:   "seated_knee_lift",
			Says: "A person sits tall on a chair, seen from the side. Both feet are on the floor and both hands on the seat. Then one bent knee is lifted high and held.",
			View: 1,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 3,
					At: figure.Point{
						X: -14,
						Y: 26,
					},
					To: figure.Point{
						X: 14,
						Y: 60,
					},
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 28,
						Y: 54,
					},
					To: figure.Point{
						X: 28,
						Y: 70,
					},
					During: []string{
						"lifted",
					},
					Says: "lift knee",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "sit",
					At: figure.Point{
						Y: 30.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: -9,
								Y: 30,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: -9,
								Y: 30,
							},
						},
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 23,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 23,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "lifted",
					At: figure.Point{
						Y: 30.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: 46,
						},
						figure.Dir{
							Angle: -82,
						},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: -9,
								Y: 30,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: -9,
								Y: 30,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 23,
								Y: 4,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "lifted",
					Seconds: 3,
					Says:    "Lift one bent knee",
					Breath:  1,
				},
				figure.Phase{
					To:      "lifted",
					Seconds: 2,
					Says:    "Hold",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "sit",
					Seconds: 3,
					Says:    "Lower it slowly",
					Breath:  2,
				},
			},
			Key: []string{
				"sit",
				"lifted",
			},
			Still: "lifted",
		},
		&figure.Figure{
			ID:   "seated_twist",
			Says: "A person sits on a chair, seen from the front, with the arms crossed over the chest. Chest and head turn to one side and then to the other. The knees stay in front.",
			View: 2,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 3,
					At: figure.Point{
						X: -15,
						Y: 26,
					},
					To: figure.Point{
						X: 15,
						Y: 60,
					},
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 36,
						Y: 86,
					},
					To: figure.Point{
						X: 52,
						Y: 86,
					},
					During: []string{
						"right",
					},
					Says: "turn",
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -36,
						Y: 86,
					},
					To: figure.Point{
						X: -52,
						Y: 86,
					},
					During: []string{
						"left",
					},
					Says: "turn",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "middle",
					At: figure.Point{
						Y: 32,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -70,
						},
						figure.Dir{
							Angle: 152,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: -110,
						},
						figure.Dir{
							Angle: 28,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -30,
							Lean:  70,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -50,
							Lean:  70,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 210,
							Lean:  70,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 230,
							Lean:  70,
						},
					},
				},
				figure.Pose{
					ID: "right",
					At: figure.Point{
						Y: 32,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Lean: 8,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -10,
							Lean:  62,
						},
						figure.Dir{
							Angle: -55,
						},
						figure.Dir{
							Angle: 98,
						},
						figure.Dir{
							Angle: 170,
							Lean:  -40,
						},
						figure.Dir{
							Angle: -75,
						},
						figure.Dir{
							Angle: 10,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -30,
							Lean:  70,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -50,
							Lean:  70,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 210,
							Lean:  70,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 230,
							Lean:  70,
						},
					},
				},
				figure.Pose{
					ID: "left",
					At: figure.Point{
						Y: 32,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Lean: 172,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: 10,
							Lean:  -40,
						},
						figure.Dir{
							Angle: -105,
						},
						figure.Dir{
							Angle: 170,
						},
						figure.Dir{
							Angle: 190,
							Lean:  62,
						},
						figure.Dir{
							Angle: -120,
						},
						figure.Dir{
							Angle: 80,
						},
						figure.Dir{},
						figure.Dir{
							Angle: -30,
							Lean:  70,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -50,
							Lean:  70,
						},
						figure.Dir{
							Angle: 180,
						},
						figure.Dir{
							Angle: 210,
							Lean:  70,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: 230,
							Lean:  70,
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "right",
					Seconds: 3,
					Says:    "Turn your chest to one side",
					Breath:  2,
				},
				figure.Phase{
					To:      "right",
					Seconds: 5,
					Says:    "Hold",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "middle",
					Seconds: 3,
					Says:    "Back to the middle",
					Breath:  1,
				},
				figure.Phase{
					To:      "left",
					Seconds: 3,
					Says:    "Now to the other side",
					Breath:  2,
				},
				figure.Phase{
					To:      "left",
					Seconds: 5,
					Says:    "Hold",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "middle",
					Seconds: 3,
					Says:    "Back to the middle",
					Breath:  1,
				},
			},
			Key: []string{
				"left",
				"middle",
				"right",
			},
			Still:     "right",
			BothSides: true,
		},
		&figure.Figure{
			ID:   "sit_to_stand",
			Says: "A person sits near the front of a chair, seen from the side. They lean forward with a straight back, then stand up, then sit down again. The feet stay where they are.",
			View: 1,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 3,
					At: figure.Point{
						X: -16,
						Y: 26,
					},
					To: figure.Point{
						X: 8,
						Y: 60,
					},
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "sit",
					At: figure.Point{
						Y: 30.6,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -62,
						},
						figure.Dir{
							Angle: -25,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -62,
						},
						figure.Dir{
							Angle: -25,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 19,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 19,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "lean",
					At: figure.Point{
						X: 3,
						Y: 31,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 52,
						},
						figure.Dir{
							Angle: 50,
						},
						figure.Dir{
							Angle: 48,
						},
						figure.Dir{
							Angle: 64,
						},
						figure.Dir{
							Angle: -26,
						},
						figure.Dir{
							Angle: -38,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -40,
						},
						figure.Dir{
							Angle: -12,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -40,
						},
						figure.Dir{
							Angle: -12,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 19,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 19,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "stand",
					At: figure.Point{
						X: 18,
						Y: 51.9,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -92,
						},
						figure.Dir{
							Angle: -84,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -92,
						},
						figure.Dir{
							Angle: -84,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 19,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 19,
								Y: 4,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "lean",
					Seconds: 2,
					Says:    "Lean forward",
					Breath:  1,
				},
				figure.Phase{
					To:      "stand",
					Seconds: 3,
					Says:    "Stand up",
					Breath:  2,
				},
				figure.Phase{
					To:      "lean",
					Seconds: 3,
					Says:    "Sit down slowly",
					Breath:  1,
				},
				figure.Phase{
					To:      "sit",
					Seconds: 2,
					Says:    "Sit tall",
					Breath:  2,
				},
			},
			Key: []string{
				"sit",
				"lean",
				"stand",
			},
			Still: "lean",
		},
		&figure.Figure{
			ID:   "table_lean",
			Says: "A person stands before a worktop, seen from the side, with both hands on it. The feet are a step back and the hips are bent. The straight back is as level as the worktop.",
			View: 1,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 6,
					At: figure.Point{
						X: 38,
					},
					To: figure.Point{
						X: 74,
						Y: 46,
					},
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "near",
					At: figure.Point{
						X: 20,
						Y: 51.8,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 58,
						},
						figure.Dir{
							Angle: 56,
						},
						figure.Dir{
							Angle: 54,
						},
						figure.Dir{
							Angle: 60,
						},
						figure.Dir{
							Angle: -30,
						},
						figure.Dir{
							Angle: -32,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: 51.6,
								Y: 49,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: 51.6,
								Y: 49,
							},
						},
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 18,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 18,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "stretched",
					At: figure.Point{
						X: -12,
						Y: 50.5,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 4,
						},
						figure.Dir{
							Angle: 3,
						},
						figure.Dir{
							Angle: 2,
						},
						figure.Dir{
							Angle: 4,
						},
						figure.Dir{
							Angle: -86,
						},
						figure.Dir{
							Angle: -86,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 1,
							At: figure.Point{
								X: 51.6,
								Y: 49,
							},
						},
						figure.Reach{
							Limb: 2,
							At: figure.Point{
								X: 51.6,
								Y: 49,
							},
						},
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: -0.7,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: -0.7,
								Y: 4,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "stretched",
					Seconds: 5,
					Says:    "Walk your feet back and bend at the hips",
					Breath:  2,
				},
				figure.Phase{
					To:      "stretched",
					Seconds: 6,
					Says:    "Stay there",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "near",
					Seconds: 5,
					Says:    "Walk your feet in and come up",
					Breath:  1,
				},
			},
			Key: []string{
				"near",
				"stretched",
			},
			Still: "stretched",
		},
		&figure.Figure{
			ID:   "walk",
			Says: "A person walks with easy steps, seen from the side. The arms swing loosely, each with the other leg.",
			View: 1,
			Root: -1,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -24,
						Y: 62,
					},
					To: figure.Point{
						X: -10,
						Y: 62,
					},
					Says: "walk",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "stride",
					At: figure.Point{
						X: 14,
						Y: 50,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -112,
						},
						figure.Dir{
							Angle: -96,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -68,
						},
						figure.Dir{
							Angle: -46,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: 12,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -38,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 28,
								Y: 4.5,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: -1,
								Y: 9,
							},
						},
					},
				},
				figure.Pose{
					ID: "passing",
					At: figure.Point{
						X: 29,
						Y: 52,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -80,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -80,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -66,
						},
						figure.Dir{
							Angle: -118,
						},
						figure.Dir{
							Angle: -20,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 28,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "other_stride",
					At: figure.Point{
						X: 42,
						Y: 50,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -68,
						},
						figure.Dir{
							Angle: -46,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -112,
						},
						figure.Dir{
							Angle: -96,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -38,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: 12,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 27,
								Y: 9,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 56,
								Y: 4.5,
							},
						},
					},
				},
				figure.Pose{
					ID: "other_passing",
					At: figure.Point{
						X: 57,
						Y: 52,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -80,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -90,
						},
						figure.Dir{
							Angle: -80,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -66,
						},
						figure.Dir{
							Angle: -118,
						},
						figure.Dir{
							Angle: -20,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 56,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "last_stride",
					At: figure.Point{
						X: 70,
						Y: 50,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Angle: -2,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -112,
						},
						figure.Dir{
							Angle: -96,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -68,
						},
						figure.Dir{
							Angle: -46,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: 12,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -38,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 84,
								Y: 4.5,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 55,
								Y: 9,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "passing",
					Seconds: 0.5,
					Says:    "Walk at an easy pace",
				},
				figure.Phase{
					To:      "other_stride",
					Seconds: 0.5,
					Says:    "Let your arms hang loose",
				},
				figure.Phase{
					To:      "other_passing",
					Seconds: 0.5,
					Says:    "Walk at an easy pace",
				},
				figure.Phase{
					To:      "last_stride",
					Seconds: 0.5,
					Says:    "Keep breathing",
				},
			},
			Key: []string{
				"stride",
				"other_stride",
			},
			Still: "stride",
		},
		&figure.Figure{
			ID:   "wall_plank",
			Says: "A person faces a wall, seen from the side, with both forearms on it. The feet are a step back. From head to heels the body is one straight slope.",
			View: 1,
			Root: 7,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 2,
					At: figure.Point{
						X: 43,
						Y: 104,
					},
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: -14,
						Y: 52,
					},
					To: figure.Point{
						X: 3,
						Y: 52,
					},
					During: []string{
						"slope",
					},
					Says: "hold still",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "near",
					At: figure.Point{
						X: 40.5,
						Y: 76,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 86,
						},
						figure.Dir{
							Angle: 86,
						},
						figure.Dir{
							Angle: 86,
						},
						figure.Dir{
							Angle: 86,
						},
						figure.Dir{
							Angle: -4,
						},
						figure.Dir{
							Angle: -4,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -20,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -20,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 13,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 13,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "slope",
					At: figure.Point{
						X: 40.5,
						Y: 76,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 70,
						},
						figure.Dir{
							Angle: 70,
						},
						figure.Dir{
							Angle: 70,
						},
						figure.Dir{
							Angle: 72,
						},
						figure.Dir{
							Angle: -18,
						},
						figure.Dir{
							Angle: -20,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -8,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -8,
						},
						figure.Dir{
							Angle: 88,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -6,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -6,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: -2.2,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: -2.2,
								Y: 4,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "slope",
					Seconds: 4,
					Says:    "Step back to a straight slope",
					Breath:  2,
				},
				figure.Phase{
					To:      "slope",
					Seconds: 5,
					Says:    "Hold",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "near",
					Seconds: 4,
					Says:    "Step in again",
					Breath:  1,
				},
			},
			Key: []string{
				"near",
				"slope",
			},
			Still: "slope",
		},
		&figure.Figure{
			ID:   "wall_tilt",
			Says: "A person leans with the back on a wall, seen from the side. The heels are a small step away and the knees a little bent. First there is a gap behind the low back. Then an arrow shows it pressed flat to the wall.",
			View: 1,
			Root: 2,
			Props: []figure.Prop{
				figure.Prop{
					Kind: 1,
				},
				figure.Prop{
					Kind: 2,
					At: figure.Point{
						X: -1.5,
						Y: 104,
					},
				},
				figure.Prop{
					Kind: 11,
					At: figure.Point{
						X: 46,
						Y: 54,
					},
					To: figure.Point{
						X: 28,
						Y: 54,
					},
					During: []string{
						"pressed",
					},
					Says: "press back",
				},
			},
			Poses: []figure.Pose{
				figure.Pose{
					ID: "loose",
					At: figure.Point{
						X: 5,
						Y: 77,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 72,
						},
						figure.Dir{
							Angle: 92,
						},
						figure.Dir{
							Angle: 106,
						},
						figure.Dir{
							Angle: 78,
						},
						figure.Dir{
							Angle: -12,
						},
						figure.Dir{
							Angle: -18,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -70,
						},
						figure.Dir{
							Angle: -50,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -70,
						},
						figure.Dir{
							Angle: -50,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 20,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 20,
								Y: 4,
							},
						},
					},
				},
				figure.Pose{
					ID: "pressed",
					At: figure.Point{
						X: 5,
						Y: 77,
					},
					Dirs: []figure.Dir{
						figure.Dir{
							Angle: 94,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 90,
						},
						figure.Dir{
							Angle: 78,
						},
						figure.Dir{
							Angle: -12,
						},
						figure.Dir{
							Angle: 4,
							Lean:  90,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{
							Angle: -70,
						},
						figure.Dir{
							Angle: -50,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{
							Angle: -70,
						},
						figure.Dir{
							Angle: -50,
						},
						figure.Dir{
							Lean: 90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
						figure.Dir{
							Lean: -90,
						},
						figure.Dir{},
						figure.Dir{},
						figure.Dir{
							Angle: -10,
						},
					},
					Reach: []figure.Reach{
						figure.Reach{
							Limb: 3,
							At: figure.Point{
								X: 20,
								Y: 4,
							},
						},
						figure.Reach{
							Limb: 4,
							At: figure.Point{
								X: 20,
								Y: 4,
							},
						},
					},
				},
			},
			Round: []figure.Phase{
				figure.Phase{
					To:      "pressed",
					Seconds: 2,
					Says:    "Flatten your low back to the wall",
					Breath:  2,
				},
				figure.Phase{
					To:      "pressed",
					Seconds: 5,
					Says:    "Hold",
					Breath:  3,
					Hold:    true,
				},
				figure.Phase{
					To:      "loose",
					Seconds: 2,
					Says:    "Let go",
					Breath:  1,
				},
			},
			Key: []string{
				"loose",
				"pressed",
			},
			Still: "pressed",
		},
	},
	Wordings: []library.Wording{
		library.Wording{
			Text:  "38 C or more, very hot, or chills that shake me",
			Other: "38 C or more, very hot, or chills that shake them",
		},
		library.Wording{
			Text:  "811, or your doctor's office",
			Other: "811, or their doctor's office",
		},
		library.Wording{
			Text:  "A bad accident can mean a broken bone in the spine, even when you can still walk.",
			Other: "A bad accident can mean a broken bone in the spine, even when somebody can still walk.",
		},
		library.Wording{
			Text:  "A bulge was found, or a lump beats",
			Other: "A bulge was found, or a lump beats",
		},
		library.Wording{
			Text:  "A drink with salts could then go against the advice you were given. A weak heart counts, even without such advice.",
			Other: "A drink with salts could then go against the advice they were given. A weak heart counts, even without such advice.",
		},
		library.Wording{
			Text:  "A few times today: some steps indoors, holding on, someone near you.",
			Other: "A few times today: some steps indoors, holding on, someone near them.",
		},
		library.Wording{
			Text:  "A leg gets weak fast, or will not hold you.",
			Other: "A leg gets weak fast, or will not hold them.",
		},
		library.Wording{
			Text:  "A leg gets weak or numb, or you walk unsteadily.",
			Other: "A leg gets weak or numb, or they walk unsteadily.",
		},
		library.Wording{
			Text:  "A leg losing strength fast, or too weak to carry you",
			Other: "A leg losing strength fast, or too weak to carry them",
		},
		library.Wording{
			Text:  "A rash or strip that burns, a lump, a bruise or a hump",
			Other: "A rash or strip that burns, a lump, a bruise or a hump",
		},
		library.Wording{
			Text:  "A scan helps when its answer would change your care.",
			Other: "A scan helps when its answer would change their care.",
		},
		library.Wording{
			Text:  "A strong force can break a bone in the spine, even if you can walk.",
			Other: "A strong force can break a bone in the spine, even if somebody can walk.",
		},
		library.Wording{
			Text:  "A sudden tearing or worst-ever pain hits your chest, belly, side or upper back.",
			Other: "A sudden tearing or worst-ever pain hits their chest, belly, side or upper back.",
		},
		library.Wording{
			Text:  "A wide patch is sore, or the muscle",
			Other: "A wide patch is sore, or the muscle",
		},
		library.Wording{
			Text:  "A word with your midwife",
			Other: "A word with their midwife",
		},
		library.Wording{
			Text:  "Above it on one day or more",
			Other: "Above it on one day or more",
		},
		library.Wording{
			Text:  "Act on a warning sign at once. See a clinician today if you cannot get up or reach the toilet, or nothing eases severe pain.",
			Other: "Act on a warning sign at once. They need a clinician today if they cannot get up or reach the toilet, or nothing eases severe pain.",
		},
		library.Wording{
			Text:  "Adding up work, car and sofa, do you sit over five hours?",
			Other: "Adding up work, car and sofa, do they sit over five hours?",
		},
		library.Wording{
			Text:  "After three calls or visits for this, is your back still not looked at?",
			Other: "After three calls or visits for this, is their back still not looked at?",
		},
		library.Wording{
			Text:  "Age changes what some signs can mean, and which moves suit you. The plan is made for people aged 16 and over.",
			Other: "Age changes what some signs can mean, and which moves suit them. The plan is made for people aged 16 and over.",
		},
		library.Wording{
			Text:  "Along with this pain, have you had any of these?",
			Other: "Along with this pain, have they had any of these?",
		},
		library.Wording{
			Text:  "An ibuprofen-like tablet may help a little: ask a pharmacist first. Ulcer, kidney or heart trouble, or a blood thinner: take none.",
			Other: "An ibuprofen-like tablet may help a little: ask a pharmacist first. Ulcer, kidney or heart trouble, or a blood thinner: give none.",
		},
		library.Wording{
			Text:  "Any new warning sign? Does it still limit you? Do you fear moving, feel low or sleep badly?",
			Other: "Any new warning sign? Does it still limit them? Do they fear moving, feel low or sleep badly?",
		},
		library.Wording{
			Text:  "Any new warning sign? How are pain, sleep and work, and what did you try?",
			Other: "Any new warning sign? How are pain, sleep and work, and what was tried?",
		},
		library.Wording{
			Text:  "Any new warning sign? Is it there on most days, or stiff when you wake and better once you move?",
			Other: "Any new warning sign? Is it there on most days, or stiff on waking and better once they move?",
		},
		library.Wording{
			Text:  "Anything else: there is blood, or I am a man",
			Other: "Anything else: there is blood, or he is a man",
		},
		library.Wording{
			Text:  "Are the baby and I all right, and should I come in now?",
			Other: "Are they and the baby all right, and should they come in now?",
		},
		library.Wording{
			Text:  "Ask a pharmacist before any new pain tablet, and hide no fever with it. Ulcer, kidney or heart trouble, or a blood thinner: take none.",
			Other: "Ask a pharmacist before any new pain tablet, and hide no fever with it. Ulcer, kidney or heart trouble, or a blood thinner: give none.",
		},
		library.Wording{
			Text:  "Ask someone you trust to stay with you until you feel safer.",
			Other: "Stay with them, or find someone they trust who can.",
		},
		library.Wording{
			Text:  "Ask that someone examine your back today.",
			Other: "Ask that someone examine their back today.",
		},
		library.Wording{
			Text:  "At my age, does this sign need a closer look?",
			Other: "At their age, does this sign need a closer look?",
		},
		library.Wording{
			Text:  "Back to a wall: press your low back to it 5 seconds, 5 times.",
			Other: "Back to a wall: they press it there 5 seconds, 5 times.",
		},
		library.Wording{
			Text:  "Before you ask for a scan",
			Other: "Before asking for a scan",
		},
		library.Wording{
			Text:  "Below 38 C, or not hot, and no chills",
			Other: "Below 38 C, or not hot, and no chills",
		},
		library.Wording{
			Text:  "Black and sticky, bloody vomit, or dark as cola",
			Other: "Black and sticky, bloody vomit, or dark as cola",
		},
		library.Wording{
			Text:  "Blood or fluid can mean that you or the pregnancy need help fast. A small amount counts.",
			Other: "Blood or fluid can mean that they or the pregnancy need help fast. A small amount counts.",
		},
		library.Wording{
			Text:  "Both can weaken the main artery over time. That matters with sudden, strong pain at your age.",
			Other: "Both can weaken the main artery over time. That matters with sudden, strong pain at their age.",
		},
		library.Wording{
			Text:  "Both legs hurt, tingle, feel numb or feel weak.",
			Other: "Both legs hurt, tingle, feel numb or feel weak.",
		},
		library.Wording{
			Text:  "Both sides feel the same",
			Other: "Both sides feel the same",
		},
		library.Wording{
			Text:  "Breathe out slowly, longer than in, for 5 to 10 breaths.",
			Other: "They breathe out slowly, longer than in, for 5 to 10 breaths.",
		},
		library.Wording{
			Text:  "Bring your list of medicines and allergies.",
			Other: "Bring their list of medicines and allergies.",
		},
		library.Wording{
			Text:  "Call your emergency number (112, 911 or 999 in many countries) now if any of this is new or true:",
			Other: "Call your emergency number (112, 911 or 999 in many countries) now if any of this is new or true:",
		},
		library.Wording{
			Text:  "Call your maternity unit or {emergency} now, and say how far along you are.",
			Other: "Call their maternity unit or {emergency} now, and say how far along they are.",
		},
		library.Wording{
			Text:  "Call your maternity unit or {urgent} today, and {emergency} at once if it gets worse or you feel faint.",
			Other: "Call their maternity unit or {urgent} today, and {emergency} at once if it gets worse or they feel faint.",
		},
		library.Wording{
			Text:  "Call your maternity unit too, and say how far along you are.",
			Other: "Call their maternity unit too, and say how far along they are.",
		},
		library.Wording{
			Text:  "Call your maternity unit too, today.",
			Other: "Call their maternity unit too, today.",
		},
		library.Wording{
			Text:  "Call {crisis} now, and {emergency} if you might act on these thoughts or are hurt.",
			Other: "Call {crisis} now, with them if you can, and {emergency} if they might act on these thoughts or are hurt.",
		},
		library.Wording{
			Text:  "Call {crisis} too. You do not have to be alone with these thoughts.",
			Other: "Call {crisis} too. Nobody has to be alone with such thoughts.",
		},
		library.Wording{
			Text:  "Call {emergency} if you cannot get there at once.",
			Other: "Call {emergency} if you cannot get them there at once.",
		},
		library.Wording{
			Text:  "Call {emergency} now, and say that you are or may be pregnant.",
			Other: "Call {emergency} now, and say that they are or may be pregnant.",
		},
		library.Wording{
			Text:  "Call {emergency} now, or have someone take you to an emergency department.",
			Other: "Call {emergency} now, or take them to an emergency department.",
		},
		library.Wording{
			Text:  "Call {urgent} today and ask that someone look at your back today.",
			Other: "Call {urgent} today and ask that someone look at their back today.",
		},
		library.Wording{
			Text:  "Call {urgent} today, and say that you need to be seen today.",
			Other: "Call {urgent} today, and say that they need to be seen today.",
		},
		library.Wording{
			Text:  "Call {urgent} today, as you are or may be pregnant, and {emergency} if it gets worse or you feel faint.",
			Other: "Call {urgent} today, as they are or may be pregnant, and {emergency} if it gets worse or they feel faint.",
		},
		library.Wording{
			Text:  "Can you check whether my bladder empties, and whether my nerves are squeezed?",
			Other: "Can you check whether their bladder empties, and whether their nerves are squeezed?",
		},
		library.Wording{
			Text:  "Can you test the strength of my legs and my nerves today?",
			Other: "Can you test the strength of their legs and their nerves today?",
		},
		library.Wording{
			Text:  "Changing from cold to warmth at 72 hours is custom. Warmth has the better proof. Without a fresh knock you may start with it.",
			Other: "Changing from cold to warmth at 72 hours is custom. Warmth has the better proof. Without a fresh knock they may start with it.",
		},
		library.Wording{
			Text:  "Confused, blue or patchy skin, or shaking you cannot stop",
			Other: "Confused, blue or patchy skin, or shaking that will not stop",
		},
		library.Wording{
			Text:  "Could I be bleeding inside, or could it be my heart?",
			Other: "Could they be bleeding inside, or could it be their heart?",
		},
		library.Wording{
			Text:  "Could I be bleeding inside, or could my kidneys be at risk?",
			Other: "Could they be bleeding inside, or could their kidneys be at risk?",
		},
		library.Wording{
			Text:  "Could I be bleeding inside?",
			Other: "Could they be bleeding inside?",
		},
		library.Wording{
			Text:  "Could I have an infection in my blood?",
			Other: "Could they have an infection in their blood?",
		},
		library.Wording{
			Text:  "Could a bone in my spine be broken, and do I need a scan today?",
			Other: "Could a bone in their spine be broken, and do they need a scan today?",
		},
		library.Wording{
			Text:  "Could a bone in my spine be broken, and should I keep still until it is checked?",
			Other: "Could a bone in their spine be broken, and should they keep still until it is checked?",
		},
		library.Wording{
			Text:  "Could a bone in my spine have given way, and do I need a scan today?",
			Other: "Could a bone in their spine have given way, and do they need a scan today?",
		},
		library.Wording{
			Text:  "Could a kidney be blocked, or could another organ in my belly be in trouble?",
			Other: "Is a kidney blocked? Or is some other part of the belly in a bad way?",
		},
		library.Wording{
			Text:  "Could a kidney or another organ in my belly cause this?",
			Other: "Could a kidney or another organ in their belly cause this?",
		},
		library.Wording{
			Text:  "Could bleeding press on a nerve, and should I be scanned?",
			Other: "Could bleeding press on a nerve, and should they be scanned?",
		},
		library.Wording{
			Text:  "Could blood be pressing on my nerves, and do I need a scan today?",
			Other: "Could blood be pressing on their nerves, and do they need a scan today?",
		},
		library.Wording{
			Text:  "Could cancer be behind this, and should my spine be scanned?",
			Other: "Could cancer be behind this, and should their spine be scanned?",
		},
		library.Wording{
			Text:  "Could cancer be pressing on my nerves, and do I need a scan today?",
			Other: "Could cancer be pressing on their nerves, and do they need a scan today?",
		},
		library.Wording{
			Text:  "Could cancer have reached my spine, and should it be scanned?",
			Other: "Could cancer have reached their spine, and should it be scanned?",
		},
		library.Wording{
			Text:  "Could nerves at the base of my spine be squeezed, and do I need a scan today?",
			Other: "Could nerves at the base of their spine be squeezed, and do they need a scan today?",
		},
		library.Wording{
			Text:  "Could nerves low in my spine be squeezed?",
			Other: "Could nerves low in their spine be squeezed?",
		},
		library.Wording{
			Text:  "Could nerves to both legs be squeezed, and do I need a scan today?",
			Other: "Could nerves to both legs be squeezed, and do they need a scan today?",
		},
		library.Wording{
			Text:  "Could nerves to my bowels be squeezed in my spine?",
			Other: "Could nerves to their bowels be squeezed in their spine?",
		},
		library.Wording{
			Text:  "Could someone examine me in person today?",
			Other: "Could someone examine them in person today?",
		},
		library.Wording{
			Text:  "Could someone examine me today?",
			Other: "Could someone examine them today?",
		},
		library.Wording{
			Text:  "Could something be pressing on my spinal cord, and do I need a scan today?",
			Other: "Could something be pressing on their spinal cord, and do they need a scan today?",
		},
		library.Wording{
			Text:  "Could something press on nerves higher up in my spine?",
			Other: "Could something press on nerves higher up in their spine?",
		},
		library.Wording{
			Text:  "Could the main artery in my belly be leaking, and can you scan it now?",
			Other: "Could the main artery in their belly be leaking, and can you scan it now?",
		},
		library.Wording{
			Text:  "Could the pregnancy be outside my womb, and can you check for bleeding inside?",
			Other: "Could the pregnancy be outside their womb, and can you check for bleeding inside?",
		},
		library.Wording{
			Text:  "Could there be a small break in my spine?",
			Other: "Could there be a small break in their spine?",
		},
		library.Wording{
			Text:  "Could there be an infection in my back?",
			Other: "Could there be an infection in their back?",
		},
		library.Wording{
			Text:  "Could there be an infection in my spine, and do I need blood tests and a scan today?",
			Other: "Could there be an infection in their spine, and do they need blood tests and a scan today?",
		},
		library.Wording{
			Text:  "Could this be a pregnancy outside the womb, and do I need a scan?",
			Other: "Could this be a pregnancy outside the womb, and do they need a scan?",
		},
		library.Wording{
			Text:  "Could this be an infection around my brain or spinal cord?",
			Other: "Could this be an infection around their brain or spinal cord?",
		},
		library.Wording{
			Text:  "Could this be an infection in my back, my kidneys or low in my belly?",
			Other: "Could this be an infection in their back, their kidneys or low in their belly?",
		},
		library.Wording{
			Text:  "Could this be my brain or spinal cord?",
			Other: "Could this be their brain or spinal cord?",
		},
		library.Wording{
			Text:  "Could this come from my heart, my lungs or a large blood vessel?",
			Other: "Could this come from their heart, their lungs or a large blood vessel?",
		},
		library.Wording{
			Text:  "Could this come from my kidneys, gallbladder or liver, and do I need blood tests?",
			Other: "Could this come from their kidneys, gallbladder or liver, and do they need blood tests?",
		},
		library.Wording{
			Text:  "Could this come from the main artery in my belly?",
			Other: "Could this come from the main artery in their belly?",
		},
		library.Wording{
			Text:  "Could this pain come from a kidney or my belly and not from my back?",
			Other: "Could this pain come from a kidney or their belly and not from their back?",
		},
		library.Wording{
			Text:  "Could this pain come from my kidneys or my belly and not from my back?",
			Other: "Could this pain come from their kidneys or their belly and not from their back?",
		},
		library.Wording{
			Text:  "Could this pain come from the bones of my spine?",
			Other: "Could this pain come from the bones of their spine?",
		},
		library.Wording{
			Text:  "Could we talk in private about feeling below the waist, and could you test my nerves?",
			Other: "Could they talk in private about feeling below the waist, and could you test their nerves?",
		},
		library.Wording{
			Text:  "Could you check my walking, my balance and my reflexes today?",
			Other: "Could you check their walking, their balance and their reflexes today?",
		},
		library.Wording{
			Text:  "Could you check the feeling and the reflexes in my leg?",
			Other: "Could you check the feeling and the reflexes in their leg?",
		},
		library.Wording{
			Text:  "Could you check the nerves to my legs and my bladder?",
			Other: "Could you check the nerves to their legs and their bladder?",
		},
		library.Wording{
			Text:  "Could you look at my back today, in case it is shingles or a break?",
			Other: "Could you look at their back today, in case it is shingles or a break?",
		},
		library.Wording{
			Text:  "Could you test my legs and my nerves now?",
			Other: "Could you test their legs and their nerves now?",
		},
		library.Wording{
			Text:  "Could you test my pee for infection and for blood?",
			Other: "Could you test their pee for infection and for blood?",
		},
		library.Wording{
			Text:  "Could you test the strength of my legs and feet today?",
			Other: "Could you test the strength of their legs and feet today?",
		},
		library.Wording{
			Text:  "Count all you took each day, with cold and flu products. Compare with the packs.",
			Other: "Count all they took each day, with cold and flu products. Compare with the packs.",
		},
		library.Wording{
			Text:  "Count pain at rest and pain as you move. From one check-in to the next, the number shows which way things go.",
			Other: "Count pain at rest and pain on moving. From one check-in to the next, the number shows which way things go.",
		},
		library.Wording{
			Text:  "Counting this one, do you reach three since this time last year?",
			Other: "Counting this one, do they reach three since this time last year?",
		},
		library.Wording{
			Text:  "Did a doctor ever say that something you had was cancer?",
			Other: "Did a doctor ever say that something they had was cancer?",
		},
		library.Wording{
			Text:  "Did you do at least one of the moves on two days?",
			Other: "Did they do at least one of the moves on two days?",
		},
		library.Wording{
			Text:  "Did you get up and walk for a few minutes on most days?",
			Other: "Did they get up and walk for a few minutes on most days?",
		},
		library.Wording{
			Text:  "Did you lie awake with pain on more than half of the last nights?",
			Other: "Did they lie awake with pain on more than half of the last nights?",
		},
		library.Wording{
			Text:  "Did you put a cream or gel on your back at least twice?",
			Other: "Did they put a cream or gel on their back at least twice?",
		},
		library.Wording{
			Text:  "Did you put something cold on your back at least twice?",
			Other: "Did they put something cold on their back at least twice?",
		},
		library.Wording{
			Text:  "Did you trip, slip, or bump your back?",
			Other: "Did they trip, slip, or bump their back?",
		},
		library.Wording{
			Text:  "Did you warm your back on purpose at least twice?",
			Other: "Did they warm their back on purpose at least twice?",
		},
		library.Wording{
			Text:  "Do I need a blood test, in case it was too much?",
			Other: "Do they need a blood test, in case it was too much?",
		},
		library.Wording{
			Text:  "Do I need blood tests or a scan to look for an infection in my spine?",
			Other: "Do they need blood tests or a scan to look for an infection in their spine?",
		},
		library.Wording{
			Text:  "Do I need blood tests to look for a cause outside the muscles?",
			Other: "Do they need blood tests to look for a cause outside the muscles?",
		},
		library.Wording{
			Text:  "Do I need blood tests to look for an infection in my back?",
			Other: "Do they need blood tests to look for an infection in their back?",
		},
		library.Wording{
			Text:  "Do any of these fit you or your close family?",
			Other: "Do any of these fit them or their close family?",
		},
		library.Wording{
			Text:  "Do any of these sound like you?",
			Other: "Do any of these sound like them?",
		},
		library.Wording{
			Text:  "Do not drive if you feel faint, numb or weak. Take someone along.",
			Other: "Do not let them drive if they feel faint, numb or weak. Go with them, or find someone who can.",
		},
		library.Wording{
			Text:  "Do not drive yourself.",
			Other: "Do not let them drive.",
		},
		library.Wording{
			Text:  "Do not drive yourself. Wait for help, or have someone drive you.",
			Other: "Do not let them drive. Wait for help, or drive them.",
		},
		library.Wording{
			Text:  "Do not make yourself vomit.",
			Other: "Do not make them vomit.",
		},
		library.Wording{
			Text:  "Do you expect to have this pain for good?",
			Other: "Do they expect to have this pain for good?",
		},
		library.Wording{
			Text:  "Do you feel tense or under pressure on most days?",
			Other: "Do they feel tense or under pressure on most days?",
		},
		library.Wording{
			Text:  "Do you get red, scaly patches, as on elbows, knees or scalp?",
			Other: "Do they get red, scaly patches, as on elbows, knees or scalp?",
		},
		library.Wording{
			Text:  "Do you have only one kidney that works?",
			Other: "Do they have only one kidney that works?",
		},
		library.Wording{
			Text:  "Do you hold back from moving because something might get damaged?",
			Other: "Do they hold back from moving because something might get damaged?",
		},
		library.Wording{
			Text:  "Do you loosen up once you get going, more than when you lie down?",
			Other: "Do they loosen up once they get going, more than when they lie down?",
		},
		library.Wording{
			Text:  "Do you mostly sit in a wheelchair, or was your spinal cord ever hurt?",
			Other: "Do they mostly sit in a wheelchair, or was their spinal cord ever hurt?",
		},
		library.Wording{
			Text:  "Do you see flashes or blurs, have a lasting headache, or pain below the ribs?",
			Other: "Do they see flashes or blurs, have a lasting headache, or pain below the ribs?",
		},
		library.Wording{
			Text:  "Do you smoke now and then, or has a blood pressure reading been too high?",
			Other: "Do they smoke now and then, or has a blood pressure reading been too high?",
		},
		library.Wording{
			Text:  "Do you smoke, or have you ever had high blood pressure?",
			Other: "Do they smoke, or have they ever had high blood pressure?",
		},
		library.Wording{
			Text:  "Do you spend most of the day resting because of your back?",
			Other: "Do they spend most of the day resting because of their back?",
		},
		library.Wording{
			Text:  "Do you sway, stumble, bump into things or drop things more than before?",
			Other: "Do they sway, stumble, bump into things or drop things more than before?",
		},
		library.Wording{
			Text:  "Do you take a daily tablet for your pressure, heart, or swollen legs?",
			Other: "Do they take a daily tablet for their pressure, heart, or swollen legs?",
		},
		library.Wording{
			Text:  "Do you take something against clots, or do small cuts bleed for a long time?",
			Other: "Do they take something against clots, or do small cuts bleed for a long time?",
		},
		library.Wording{
			Text:  "Do you work, garden or look after someone while bent or turned?",
			Other: "Do they work, garden or look after someone while bent or turned?",
		},
		library.Wording{
			Text:  "Do your first steps hurt at the heel, or is a tendon tender for long?",
			Other: "Do their first steps hurt at the heel, or is a tendon tender for long?",
		},
		library.Wording{
			Text:  "Does a clinic care for you for one of these, or do you inject drugs?",
			Other: "Does a clinic care for them for one of these, or do they inject drugs?",
		},
		library.Wording{
			Text:  "Does even water come back up, or has anyone said you look yellow?",
			Other: "Does even water come back up, or do they look yellow?",
		},
		library.Wording{
			Text:  "Does it come and go so you can't keep still, or start in the belly?",
			Other: "Does it come and go so they can't keep still, or start in the belly?",
		},
		library.Wording{
			Text:  "Does it hurt deep inside where you sit, on one side or both?",
			Other: "Does it hurt deep inside where they sit, on one side or both?",
		},
		library.Wording{
			Text:  "Does it often wake you in the early hours, before your usual time?",
			Other: "Does it often wake them in the early hours, before their usual time?",
		},
		library.Wording{
			Text:  "Does the pain ever reach your shin, calf or foot?",
			Other: "Does the pain ever reach their shin, calf or foot?",
		},
		library.Wording{
			Text:  "Does your belly turn hard and then soft, over and over?",
			Other: "Does their belly turn hard and then soft, over and over?",
		},
		library.Wording{
			Text:  "Drinks with added salts can then upset the balance in your blood.",
			Other: "Drinks with added salts can then upset the balance in their blood.",
		},
		library.Wording{
			Text:  "Eat nothing until they say you may.",
			Other: "Give no food until the clinicians say so.",
		},
		library.Wording{
			Text:  "Fast loss of strength can mean that a nerve needs help at once. Here we mean strength. If only pain keeps you from standing, you tell us so a little later.",
			Other: "Fast loss of strength can mean that a nerve needs help at once. Here we mean strength. If only pain keeps them from standing, you tell us so a little later.",
		},
		library.Wording{
			Text:  "Feel how hot you are, or use a thermometer. Bend your chin toward your chest.",
			Other: "Feel how hot they are, or use a thermometer. Let them bend their chin toward their chest.",
		},
		library.Wording{
			Text:  "From a firm chair: stand up slowly and sit down, 5 times.",
			Other: "From a firm chair: they stand up slowly and sit down, 5 times.",
		},
		library.Wording{
			Text:  "Getting back your confidence",
			Other: "Getting back their confidence",
		},
		library.Wording{
			Text:  "Hands on a worktop, step back, lean, back straight, 15 seconds.",
			Other: "Hands on a worktop, they step back, lean, back straight, 15 seconds.",
		},
		library.Wording{
			Text:  "Hard exercise and heat dry you out; drinking may not stop a spasm.",
			Other: "Hard exercise and heat dry people out; drinking may not stop a spasm.",
		},
		library.Wording{
			Text:  "Has a clinic asked you to drink less or eat less salt?",
			Other: "Has a clinic asked them to drink less or eat less salt?",
		},
		library.Wording{
			Text:  "Has a doctor ever said that your bowel is inflamed for the long term?",
			Other: "Has a doctor ever said that their bowel is inflamed for the long term?",
		},
		library.Wording{
			Text:  "Has a doctor told you anything new, or changed what you take?",
			Other: "Has a doctor told them anything new, or changed what they take?",
		},
		library.Wording{
			Text:  "Has an eye ever been so red and sore that you sought help?",
			Other: "Has an eye ever been so red and sore that they sought help?",
		},
		library.Wording{
			Text:  "Has anyone at a clinic told you your blood sugar runs too high?",
			Other: "Has anyone at a clinic told them their blood sugar runs too high?",
		},
		library.Wording{
			Text:  "Has little given you joy in the last two weeks?",
			Other: "Has little given them joy in the last two weeks?",
		},
		library.Wording{
			Text:  "Has nobody yet looked at your back or tested your legs?",
			Other: "Has nobody yet looked at their back or tested their legs?",
		},
		library.Wording{
			Text:  "Have someone with you, or say you are alone.",
			Other: "Stay with them, or say that they are alone.",
		},
		library.Wording{
			Text:  "Have you fallen lately, or does bending down make your head spin?",
			Other: "Have they fallen lately, or does bending down make their head spin?",
		},
		library.Wording{
			Text:  "Have you felt fewer kicks today than on most days?",
			Other: "Have they felt fewer kicks today than on most days?",
		},
		library.Wording{
			Text:  "Have you had a hip replaced, or belly or back surgery within three months?",
			Other: "Have they had a hip replaced, or belly or back surgery within three months?",
		},
		library.Wording{
			Text:  "Have you seen a heart doctor, or are your pressure readings often too high?",
			Other: "Have they seen a heart doctor, or are their pressure readings often too high?",
		},
		library.Wording{
			Text:  "Have you taken tablets like prednisone most days for about three months?",
			Other: "Have they taken tablets like prednisone most days for about three months?",
		},
		library.Wording{
			Text:  "Have your list of medicines and allergies at hand.",
			Other: "Have their list of medicines and allergies at hand.",
		},
		library.Wording{
			Text:  "How does the pain in your upper back behave?",
			Other: "How does the pain in their upper back behave?",
		},
		library.Wording{
			Text:  "How old are you?",
			Other: "How old are they?",
		},
		library.Wording{
			Text:  "I am hot, and bending it hurts badly",
			Other: "They are hot, and bending it hurts badly",
		},
		library.Wording{
			Text:  "I bend and turn with little pain",
			Other: "They bend and turn with little pain",
		},
		library.Wording{
			Text:  "I can stay like this",
			Other: "They can stay like this",
		},
		library.Wording{
			Text:  "I do all I usually do",
			Other: "They do all they usually do",
		},
		library.Wording{
			Text:  "I do not know yet if I am pregnant",
			Other: "Nobody knows yet if they are pregnant",
		},
		library.Wording{
			Text:  "I felt it coming, and could hold it",
			Other: "They felt it coming, and could hold it",
		},
		library.Wording{
			Text:  "I leaked, or did not feel it",
			Other: "They leaked, or did not feel it",
		},
		library.Wording{
			Text:  "I still can't tell: counts as yes",
			Other: "I still can't tell: counts as yes",
		},
		library.Wording{
			Text:  "I strained my back, and it eases when I rest",
			Other: "They strained their back, and it eases when they rest",
		},
		library.Wording{
			Text:  "I walk for ten minutes, and the pain stays bearable",
			Other: "They walk for ten minutes, and the pain stays bearable",
		},
		library.Wording{
			Text:  "If a stone blocks your only kidney, you need help at once.",
			Other: "If a stone blocks the only kidney, help is needed at once.",
		},
		library.Wording{
			Text:  "If it gets worse while you wait, call again and say so.",
			Other: "If it gets worse while you wait, call again and say so.",
		},
		library.Wording{
			Text:  "If it is there, have a clinician look. Ask about a scan only if it would change your care.",
			Other: "If it is there, have a clinician look. Ask about a scan only if it would change their care.",
		},
		library.Wording{
			Text:  "If it still limits you, see a clinician, even if improving. Tell of fear, low mood or poor sleep too.",
			Other: "If it still limits them, a clinician should see them, even if improving. Tell of fear, low mood or poor sleep too.",
		},
		library.Wording{
			Text:  "If nobody answers, go to an emergency department.",
			Other: "If nobody answers, take them to an emergency department.",
		},
		library.Wording{
			Text:  "If nobody answers, try again, or call {emergency}.",
			Other: "If nobody answers, try again, or call {emergency}.",
		},
		library.Wording{
			Text:  "If nobody has seen you by tonight, call again and say so.",
			Other: "If nobody has seen them by tonight, call again and say so.",
		},
		library.Wording{
			Text:  "If you are not sure, call and ask.",
			Other: "If you are not sure, call and ask.",
		},
		library.Wording{
			Text:  "If you feel low",
			Other: "If they feel low",
		},
		library.Wording{
			Text:  "If you took a test today, could it be positive?",
			Other: "If they took a test today, could it be positive?",
		},
		library.Wording{
			Text:  "In a usual week, do you hardly get out for a walk or exercise?",
			Other: "In a usual week, do they hardly get out for a walk or exercise?",
		},
		library.Wording{
			Text:  "In all, three calls or visits, and no one examined you",
			Other: "In all, three calls or visits, and no one examined them",
		},
		library.Wording{
			Text:  "In bed on your back: roll bent knees a little, each side 5 times.",
			Other: "In bed on their back: bent knees roll a little, each side 5 times.",
		},
		library.Wording{
			Text:  "In pregnancy some signs need help faster. It also changes which moves, warmth and tablets suit you.",
			Other: "In pregnancy some signs need help faster. It also changes which moves, warmth and tablets suit them.",
		},
		library.Wording{
			Text:  "In the last three months, did you have more days with pain than without?",
			Other: "In the last three months, did they have more days with pain than without?",
		},
		library.Wording{
			Text:  "Is it the pain that wakes you, and not rolling over in bed?",
			Other: "Is it the pain that wakes them, and not rolling over in bed?",
		},
		library.Wording{
			Text:  "Is the baby all right, and should I come in now?",
			Other: "Is the baby all right, and should they come in now?",
		},
		library.Wording{
			Text:  "Is there any blood, or do you keep feeling wet down there?",
			Other: "Is there any blood, or do they keep feeling wet down there?",
		},
		library.Wording{
			Text:  "It began, stopped and felt as usual",
			Other: "It began, stopped and felt as usual",
		},
		library.Wording{
			Text:  "It builds the buttock and belly muscles that support your back.",
			Other: "It builds the buttock and belly muscles that support their back.",
		},
		library.Wording{
			Text:  "It builds the muscles around your trunk; it is for later.",
			Other: "It builds the muscles around their trunk; it is for later.",
		},
		library.Wording{
			Text:  "It burned, or was red or pink",
			Other: "It burned, or was red or pink",
		},
		library.Wording{
			Text:  "It burns, there is no blood, and I am a woman",
			Other: "It burns, there is no blood, and she is a woman",
		},
		library.Wording{
			Text:  "It can mean that you are bleeding inside or that your heart needs help.",
			Other: "It can mean that they are bleeding inside or that their heart needs help.",
		},
		library.Wording{
			Text:  "It can mean that you or the baby needs help now.",
			Other: "It can mean that they or the baby needs help now.",
		},
		library.Wording{
			Text:  "It did not, or I have not peed all day",
			Other: "It did not, or they have not peed all day",
		},
		library.Wording{
			Text:  "It does not ask about breastfeeding. Ask before you take or rub in anything.",
			Other: "It does not ask about breastfeeding. Ask before they take or rub in anything.",
		},
		library.Wording{
			Text:  "It eases, and my belly, side and groin do not hurt",
			Other: "It eases, and their belly, side and groin do not hurt",
		},
		library.Wording{
			Text:  "It feels as before, and nothing has stopped working",
			Other: "It feels as before, and nothing has stopped working",
		},
		library.Wording{
			Text:  "It feels as it always does",
			Other: "It feels as it always does",
		},
		library.Wording{
			Text:  "It feels duller, odd or not at all",
			Other: "It feels duller, odd or not at all",
		},
		library.Wording{
			Text:  "It feels the same all the way",
			Other: "It feels the same all the way",
		},
		library.Wording{
			Text:  "It gently works the belly muscles that steady your back.",
			Other: "It gently works the belly muscles that steady their back.",
		},
		library.Wording{
			Text:  "It gives your back a long stretch, with no rounding or kneeling.",
			Other: "It gives their back a long stretch, with no rounding or kneeling.",
		},
		library.Wording{
			Text:  "It gives your legs some of a walk, with less risk of a fall.",
			Other: "It gives their legs some of a walk, with less risk of a fall.",
		},
		library.Wording{
			Text:  "It hurts too much",
			Other: "It hurts too much",
		},
		library.Wording{
			Text:  "It is deep in the side, and moving changes nothing",
			Other: "It is deep in the side, and moving changes nothing",
		},
		library.Wording{
			Text:  "It is duller in a belt, or below a line",
			Other: "It is duller in a belt, or below a line",
		},
		library.Wording{
			Text:  "It is duller, or something has stopped working",
			Other: "It is duller, or something has stopped working",
		},
		library.Wording{
			Text:  "It is worst near the spine, or moving changes it",
			Other: "It is worst near the spine, or moving changes it",
		},
		library.Wording{
			Text:  "It keeps you from bending or twisting a sore back; it is untested.",
			Other: "It keeps them from bending or twisting a sore back; it is untested.",
		},
		library.Wording{
			Text:  "It keeps you from drying out; no trial shows that it eases spasms.",
			Other: "It keeps them from drying out; no trial shows that it eases spasms.",
		},
		library.Wording{
			Text:  "It knows no list of your medicines or allergies. Read each label.",
			Other: "It knows no list of their medicines or allergies. Read each label.",
		},
		library.Wording{
			Text:  "It knows no scans, blood tests, blood pressure, pulse or temperature.",
			Other: "It knows no scans, blood tests, blood pressure, pulse or temperature.",
		},
		library.Wording{
			Text:  "It moves your back both ways, like the one on the floor, without any kneeling.",
			Other: "It moves their back both ways, like the one on the floor, without any kneeling.",
		},
		library.Wording{
			Text:  "It moves your low back gently, and many find it easy in pregnancy.",
			Other: "It moves their low back gently, and many find it easy in pregnancy.",
		},
		library.Wording{
			Text:  "It stays the same, or my belly, side or groin hurts too",
			Other: "It stays the same, or their belly, side or groin hurts too",
		},
		library.Wording{
			Text:  "It stretches your low back; keep it if bending forward eases you.",
			Other: "It stretches their low back; keep it if bending forward eases them.",
		},
		library.Wording{
			Text:  "It turns your low back gently while the bed carries your weight.",
			Other: "It turns their low back gently while the bed carries their weight.",
		},
		library.Wording{
			Text:  "It wakes the muscles that hold your back; your spine hardly moves.",
			Other: "It wakes the muscles that hold their back; their spine hardly moves.",
		},
		library.Wording{
			Text:  "It wakes you at night",
			Other: "It wakes them at night",
		},
		library.Wording{
			Text:  "It wakes you late in the night, well before you get up",
			Other: "It wakes them late in the night, well before they get up",
		},
		library.Wording{
			Text:  "It works your trunk with far less load than the floor plank.",
			Other: "It works their trunk with far less load than the floor plank.",
		},
		library.Wording{
			Text:  "Keep all packs, bottles and leaflets. Bring them with you.",
			Other: "Keep all packs, bottles and leaflets. Bring them with you.",
		},
		library.Wording{
			Text:  "Keeping on your feet seems a little better than lying long. If walks went badly, the plan makes them shorter.",
			Other: "Keeping on their feet seems a little better than lying long. If walks went badly, the plan makes the walks shorter.",
		},
		library.Wording{
			Text:  "Kneel, sit back toward your heels, arms ahead, for 30 seconds.",
			Other: "Kneeling, they sit back toward their heels, arms ahead, for 30 seconds.",
		},
		library.Wording{
			Text:  "Lasting pain that nobody has looked at as it is now can mean that you need other help.",
			Other: "Lasting pain that nobody has looked at as it is now can mean that they need other help.",
		},
		library.Wording{
			Text:  "Lay a hand on your side, between the lowest rib and the hip, then on your spine.",
			Other: "Lay a hand on their side, between the lowest rib and the hip, then on the spine.",
		},
		library.Wording{
			Text:  "Leaking poo, or you can't feel it come",
			Other: "Leaking poo, or they can't feel it come",
		},
		library.Wording{
			Text:  "Leave it off for at least {minutes} minutes, and until your skin looks and feels normal.",
			Other: "Leave it off for at least {minutes} minutes, and until their skin looks and feels normal.",
		},
		library.Wording{
			Text:  "Left out until someone has seen you:",
			Other: "Left out until someone has seen them:",
		},
		library.Wording{
			Text:  "Legs that no longer carry you can mean that the spinal cord or a nerve is squeezed hard.",
			Other: "Legs that no longer carry them can mean that the spinal cord or a nerve is squeezed hard.",
		},
		library.Wording{
			Text:  "Lie flat on your back with one pillow, for half a minute.",
			Other: "Let them lie flat on the back with one pillow, for half a minute.",
		},
		library.Wording{
			Text:  "Lie on your side with knees bent, then on your back with knees up.",
			Other: "Let them lie on the side with knees bent, then on the back with knees up.",
		},
		library.Wording{
			Text:  "Lie on your side, a pillow between bent knees, 5 to 10 minutes.",
			Other: "They lie on the side, pillow between bent knees, 5 to 10 minutes.",
		},
		library.Wording{
			Text:  "Look in a mirror, have someone look, or feel along your spine.",
			Other: "Look at their back, and feel along the spine.",
		},
		library.Wording{
			Text:  "Looser without trying, or soaked at night",
			Other: "Looser without trying, or soaked at night",
		},
		library.Wording{
			Text:  "Mild: I do most of what I want",
			Other: "Mild: they do most of what they want",
		},
		library.Wording{
			Text:  "Moderate: I get about, but slowly",
			Other: "Moderate: they get about, but slowly",
		},
		library.Wording{
			Text:  "Move away from anything you could use to hurt yourself.",
			Other: "Move away anything that they could use to hurt themselves.",
		},
		library.Wording{
			Text:  "My jaw opens, and my eyes move freely",
			Other: "Their jaw opens, and their eyes move freely",
		},
		library.Wording{
			Text:  "Nerves in the low back control the bladder. Count it if you can't start, can't stop, leak, or can't feel the flow. Count it too if you have not peed all day. Being late because moving hurts, or rushing as for years, does not count.",
			Other: "Nerves in the low back control the bladder. Count it if they can't start, can't stop, leak, or can't feel the flow. Count it too if they have not peed all day. Being late because moving hurts, or rushing as for years, does not count.",
		},
		library.Wording{
			Text:  "Never above what the pack allows",
			Other: "Never above what the pack allows",
		},
		library.Wording{
			Text:  "News about your health can change what is safe. You are then asked about your health again.",
			Other: "News about their health can change what is safe. You are then asked about their health again.",
		},
		library.Wording{
			Text:  "No better or I can't say, and I have hardly tried anything",
			Other: "No better or nobody can say, and they have hardly tried anything",
		},
		library.Wording{
			Text:  "No better, though I did home care for two days or more",
			Other: "No better, though they did home care for two days or more",
		},
		library.Wording{
			Text:  "No bulge was found, and no lump beats there",
			Other: "No bulge was found, and no lump beats there",
		},
		library.Wording{
			Text:  "No burning, and clear to yellow",
			Other: "No burning, and clear to yellow",
		},
		library.Wording{
			Text:  "No clinician has reviewed this content. This program cannot examine you.",
			Other: "No clinician has reviewed this content. This program cannot examine them.",
		},
		library.Wording{
			Text:  "No fever, or my head bends easily",
			Other: "No fever, or their head bends easily",
		},
		library.Wording{
			Text:  "No home plan comes first. Get help, then see to the pain.",
			Other: "No home plan comes first. Get help, then see to the pain.",
		},
		library.Wording{
			Text:  "No position eases it at all",
			Other: "No position eases it at all",
		},
		library.Wording{
			Text:  "No tar, no blood in vomit, no cola color",
			Other: "No tar, no blood in vomit, no cola color",
		},
		library.Wording{
			Text:  "Nobody has examined you.",
			Other: "Nobody has examined them.",
		},
		library.Wording{
			Text:  "None of the warning signs you were asked about.",
			Other: "None of the warning signs you were asked about.",
		},
		library.Wording{
			Text:  "Not sure that you are safe? Count it as a yes and call {emergency}.",
			Other: "Not sure that they are safe? Count it as a yes and call {emergency}.",
		},
		library.Wording{
			Text:  "Nothing new, or only bent from pain tonight",
			Other: "Nothing new, or only bent from pain tonight",
		},
		library.Wording{
			Text:  "Numb or sore skin can be burned by heat, cold or rubs before you notice. Heat can also push too much medicine out of a patch.",
			Other: "Numb or sore skin can be burned by heat, cold or rubs before anyone notices. Heat can also push too much medicine out of a patch.",
		},
		library.Wording{
			Text:  "Old trouble of this kind can hide new signs, so someone should check your nerves.",
			Other: "Old trouble of this kind can hide new signs, so someone should check their nerves.",
		},
		library.Wording{
			Text:  "On a chair, arms crossed: turn a little each way, 5 times.",
			Other: "On a chair, arms crossed: they turn a little each way, 5 times.",
		},
		library.Wording{
			Text:  "On a chair: lift one bent knee, 2 seconds, 5 times a side.",
			Other: "On a chair: they lift one bent knee, 2 seconds, 5 times a side.",
		},
		library.Wording{
			Text:  "On a chair: lift your chest, then round your back, 5 breaths.",
			Other: "On a chair: they lift their chest, then round their back, 5 breaths.",
		},
		library.Wording{
			Text:  "On a firm chair, holding on: lift each foot a little, 5 times.",
			Other: "On a firm chair, holding on: they lift each foot a little, 5 times.",
		},
		library.Wording{
			Text:  "On hands and knees: hollow, then round your back, 5 breaths.",
			Other: "On hands and knees: they hollow, then round their back, 5 breaths.",
		},
		library.Wording{
			Text:  "On hands and knees: round your back slowly, then flat, 10 times.",
			Other: "On hands and knees: they round their back slowly, then flat, 10 times.",
		},
		library.Wording{
			Text:  "On more than half of the nights, did you lie awake with pain?",
			Other: "On more than half of the nights, did they lie awake with pain?",
		},
		library.Wording{
			Text:  "On most days you feel low or enjoy nothing",
			Other: "On most days they feel low or enjoy nothing",
		},
		library.Wording{
			Text:  "On most days, do you lift or carry loads that strain you?",
			Other: "On most days, do they lift or carry loads that strain them?",
		},
		library.Wording{
			Text:  "On most nights, pain costs you sleep",
			Other: "On most nights, pain costs them sleep",
		},
		library.Wording{
			Text:  "On the floor, would knees or wrists hurt, or would you need help up?",
			Other: "On the floor, would knees or wrists hurt, or would they need help up?",
		},
		library.Wording{
			Text:  "On the third day you may use the one that feels better.",
			Other: "On the third day they may use the one that feels better.",
		},
		library.Wording{
			Text:  "On your back, knees bent: lift your hips 5 seconds, 5 times.",
			Other: "On their back, knees bent: they lift their hips 5 seconds, 5 times.",
		},
		library.Wording{
			Text:  "On your back, knees bent: press your back down 5 seconds, 5 times.",
			Other: "On their back, knees bent: they press it down 5 seconds, 5 times.",
		},
		library.Wording{
			Text:  "On your back: draw one knee in, 5 seconds, 5 times a side.",
			Other: "On their back: they draw one knee in, 5 seconds, 5 times a side.",
		},
		library.Wording{
			Text:  "One bone is very sore",
			Other: "One bone is very sore",
		},
		library.Wording{
			Text:  "One position eases it a little",
			Other: "One position eases it a little",
		},
		library.Wording{
			Text:  "One side tingles or feels duller",
			Other: "One side tingles or feels duller",
		},
		library.Wording{
			Text:  "Open your mouth wide. Look up, down, left and right.",
			Other: "Let them open their mouth wide, and look up, down, left and right.",
		},
		library.Wording{
			Text:  "Or have someone take it away.",
			Other: "Or have someone else take it away.",
		},
		library.Wording{
			Text:  "Pain can bring such thoughts on, and you do not have to face them alone.",
			Other: "Pain can bring such thoughts on, and nobody has to face them alone.",
		},
		library.Wording{
			Text:  "Pain can push people this far. We ask everyone, because there are people you can call about it now.",
			Other: "Pain can push people this far. Ask them openly: asking does no harm, and there are people to call about it now.",
		},
		library.Wording{
			Text:  "Pain cost you sleep on most nights",
			Other: "Pain cost them sleep on most nights",
		},
		library.Wording{
			Text:  "Pain down the leg can come from a nerve in the back. It changes which moves suit you and when to check back.",
			Other: "Pain down the leg can come from a nerve in the back. It changes which moves suit them and when to check back.",
		},
		library.Wording{
			Text:  "Pain keeps you from work or your usual tasks",
			Other: "Pain keeps them from work or their usual tasks",
		},
		library.Wording{
			Text:  "Pain that has not eased by now can mean that you need other help.",
			Other: "Pain that has not eased by now can mean that they need other help.",
		},
		library.Wording{
			Text:  "Pain that keeps growing and wakes you can mean that more than a strain is at work.",
			Other: "Pain that keeps growing and wakes them can mean that more than a strain is at work.",
		},
		library.Wording{
			Text:  "Pain that still slows you after four weeks can mean that you need help to recover.",
			Other: "Pain that still slows them after four weeks can mean that they need help to recover.",
		},
		library.Wording{
			Text:  "Pain this strong for days can mean that you need other help.",
			Other: "Pain this strong for days can mean that they need other help.",
		},
		library.Wording{
			Text:  "Plans here begin at 16. You learn whom to call, and when.",
			Other: "Plans here begin at 16. You learn whom to call, and when.",
		},
		library.Wording{
			Text:  "Press along the middle of your back with one finger.",
			Other: "Press along the middle of their back with one finger.",
		},
		library.Wording{
			Text:  "Put it on first: the time counts from when you begin.",
			Other: "Put it on first: the time counts from when you begin.",
		},
		library.Wording{
			Text:  "Regular walking can mean fewer new bouts. The plan can then start you with a little.",
			Other: "Regular walking can mean fewer new bouts. The plan can then start them with a little.",
		},
		library.Wording{
			Text:  "Say if you have a plan, have hurt yourself or have taken something.",
			Other: "Say if they have a plan, have hurt themselves or have taken something.",
		},
		library.Wording{
			Text:  "Say if you took anything else, or drank.",
			Other: "Say if they took anything else, or drank.",
		},
		library.Wording{
			Text:  "Say if you took them to harm yourself. They can help with that too.",
			Other: "Say if it was to harm themselves. The line can help with that too.",
		},
		library.Wording{
			Text:  "Say that you are or may be pregnant.",
			Other: "Say that they are or may be pregnant.",
		},
		library.Wording{
			Text:  "Say that you would like a visit about your back, how soon, and this:",
			Other: "Say that they would like a visit about their back, how soon, and this:",
		},
		library.Wording{
			Text:  "Say what you have tried, and if it helped.",
			Other: "Say what they have tried, and if it helped.",
		},
		library.Wording{
			Text:  "Say what you took. Take no more pain or fever tablets.",
			Other: "Say what they took. Give no more pain or fever tablets.",
		},
		library.Wording{
			Text:  "Say what you tried, and what you took for the pain.",
			Other: "Say what was tried, and what they took for the pain.",
		},
		library.Wording{
			Text:  "Say when and how it began, and if it gets worse.",
			Other: "Say when and how it began, and if it gets worse.",
		},
		library.Wording{
			Text:  "Say when and how it began, and what you can no longer do.",
			Other: "Say when and how it began, and what they can no longer do.",
		},
		library.Wording{
			Text:  "Say where you are, and if you are alone.",
			Other: "Say where they are, and if they are alone.",
		},
		library.Wording{
			Text:  "Say which products you took, how many, and when.",
			Other: "Say which products they took, how many, and when.",
		},
		library.Wording{
			Text:  "Say your age, how much you weigh, and this:",
			Other: "Say their age, how much they weigh, and this:",
		},
		library.Wording{
			Text:  "Say your age, that your back needs a look today, and this:",
			Other: "Say their age, that their back needs a look today, and this:",
		},
		library.Wording{
			Text:  "Say your age, where you are, and that you have back pain with a warning sign:",
			Other: "Say their age, where they are, and that they have back pain with a warning sign:",
		},
		library.Wording{
			Text:  "Serious causes have been missed when people only got advice again and again. Somebody should look at your back.",
			Other: "Serious causes have been missed when people only got advice again and again. Somebody should look at their back.",
		},
		library.Wording{
			Text:  "Severe pain that does not ease can mean that you need more help than a plan at home.",
			Other: "Severe pain that does not ease can mean that they need more help than a plan at home.",
		},
		library.Wording{
			Text:  "Severe: I hardly move, but reach the toilet",
			Other: "Severe: they hardly move, but reach the toilet",
		},
		library.Wording{
			Text:  "Sex feels numb, or does not work as it did before.",
			Other: "Sex feels numb, or does not work as it did before.",
		},
		library.Wording{
			Text:  "Sex: numb there, or your body no longer responds",
			Other: "Sex: numb there, or the body no longer responds",
		},
		library.Wording{
			Text:  "Should I have an X-ray or scan for a small break in my spine?",
			Other: "Should they have an X-ray or scan for a small break in their spine?",
		},
		library.Wording{
			Text:  "Should my calf be checked for a clot today?",
			Other: "Should their calf be checked for a clot today?",
		},
		library.Wording{
			Text:  "Should my main artery be checked with a scan?",
			Other: "Should their main artery be checked with a scan?",
		},
		library.Wording{
			Text:  "Should my spine be checked for a break?",
			Other: "Should their spine be checked for a break?",
		},
		library.Wording{
			Text:  "Should my spine be looked at, now that it gets worse?",
			Other: "Should their spine be looked at, now that it gets worse?",
		},
		library.Wording{
			Text:  "Since last time, did you do or have any of these?",
			Other: "Since last time, did they do or have any of these?",
		},
		library.Wording{
			Text:  "Sip water whenever you are thirsty, through the day.",
			Other: "They sip water whenever they are thirsty, through the day.",
		},
		library.Wording{
			Text:  "Six short questions about your usual week add what fits: backspasm prevent, once this is kept.",
			Other: "Six short questions about their usual week add what fits: backspasm prevent, once this is kept.",
		},
		library.Wording{
			Text:  "Slow breathing may help you let go when pain makes you tense.",
			Other: "Slow breathing may help them let go when pain makes them tense.",
		},
		library.Wording{
			Text:  "Some moves and a warm bath could make you fall. Count vertigo, glaucoma, or heartburn when you bend, too.",
			Other: "Some moves and a warm bath could make them fall. Count vertigo, glaucoma, or heartburn on bending, too.",
		},
		library.Wording{
			Text:  "Some of these tablets keep potassium in the body, and some wash salts out. A drink with salts may then not suit you.",
			Other: "Some of these tablets keep potassium in the body, and some wash salts out. A drink with salts may then not suit them.",
		},
		library.Wording{
			Text:  "Stand, hands on your low back, lean back 3 seconds, 5 times.",
			Other: "Standing, hands on their low back, they lean back 3 seconds, 5 times.",
		},
		library.Wording{
			Text:  "Stroke both shins and both feet with your hands.",
			Other: "Stroke both their shins and both feet with your hands.",
		},
		library.Wording{
			Text:  "Stroke the skin there, left and right. Then stroke your belly and compare.",
			Other: "Let them stroke the skin there, left and right, then their belly, and compare.",
		},
		library.Wording{
			Text:  "Stroke your skin slowly from the chest down to the hips.",
			Other: "Stroke their skin slowly from the chest down to the hips.",
		},
		library.Wording{
			Text:  "Tablets for blood pressure, or to make you pee more",
			Other: "Tablets for blood pressure, or to make them pee more",
		},
		library.Wording{
			Text:  "Take no ibuprofen-like tablet or gel unless a clinician says so; ask before others. Keep taking what a doctor gave you.",
			Other: "No ibuprofen-like tablet or gel unless a clinician says so; ask before others. They keep taking what a doctor gave them.",
		},
		library.Wording{
			Text:  "Take no more and call {poison} now, even if you feel well; call {emergency} if you feel ill.",
			Other: "Let them take no more, and call {poison} now, even if they feel well; call {emergency} if they feel ill.",
		},
		library.Wording{
			Text:  "Take no more painkillers to avoid the visit, and none to hide a fever.",
			Other: "Give no more painkillers to avoid the visit, and none to hide a fever.",
		},
		library.Wording{
			Text:  "Take no more painkillers until you are told that you may.",
			Other: "Let them take no more painkillers until they are told they may.",
		},
		library.Wording{
			Text:  "Take no more painkillers, and call {poison} about them too, even if you feel well.",
			Other: "Let them take no more painkillers, and call {poison} about these too, even if they feel well.",
		},
		library.Wording{
			Text:  "Take your temperature, or lay a hand on your chest and back.",
			Other: "Take their temperature, or lay a hand on their chest and back.",
		},
		library.Wording{
			Text:  "The advice on where to get help is as before. You report no new warning sign.",
			Other: "The advice on where to get help is as before. You report no new warning sign.",
		},
		library.Wording{
			Text:  "The baby is moving less than you are used to",
			Other: "The baby is moving less than they are used to",
		},
		library.Wording{
			Text:  "The last time you went through the warning signs, it came to this. It stays so until you go through them again.",
			Other: "The last time you went through the warning signs, it came to this. It stays so until you go through them again.",
		},
		library.Wording{
			Text:  "The nerves to this area leave the low back. If they are squeezed, you need help at once. Count numbness or tingling around the genitals, back passage, buttocks or inner thighs.",
			Other: "The nerves to this area leave the low back. If these are squeezed, help is needed at once. Count numbness or tingling around the genitals, back passage, buttocks or inner thighs.",
		},
		library.Wording{
			Text:  "The plan then has what can be done seated, and asks you to check your skin.",
			Other: "The plan then has what can be done seated, and asks them to check their skin.",
		},
		library.Wording{
			Text:  "The reasons are the same as last time. If a clinician has examined you for them since, do as they told you. If nobody has, the advice stands.",
			Other: "The reasons are the same as last time. If a clinician has examined them for these since, do as you were told. If nobody has, the advice stands.",
		},
		library.Wording{
			Text:  "The same nerves serve feeling and function in sex. Count new numbness, or new trouble with erection or ejaculation. Holding back because it hurts does not count. You may keep this to yourself.",
			Other: "The same nerves serve feeling and function in sex. Count new numbness, or new trouble with erection or ejaculation. Holding back because it hurts does not count. They may keep this to themselves.",
		},
		library.Wording{
			Text:  "The stage changes what bleeding or pain can mean. It also changes which moves suit you.",
			Other: "The stage changes what bleeding or pain can mean. It also changes which moves suit them.",
		},
		library.Wording{
			Text:  "There are people who will listen to you now. There is help for the pain as well.",
			Other: "There are people who will listen to them, and to you. There is help for the pain as well.",
		},
		library.Wording{
			Text:  "There is no plan here for anyone under 16. Go sooner if things get worse.",
			Other: "There is no plan here for anyone under 16. Go sooner if things get worse.",
		},
		library.Wording{
			Text:  "There is no plan here for anyone under 16. Rest as is comfortable, and get seen today.",
			Other: "There is no plan here for anyone under 16. Rest as is comfortable, and get seen today.",
		},
		library.Wording{
			Text:  "These weeks are very stressful for you",
			Other: "These weeks are very stressful for them",
		},
		library.Wording{
			Text:  "They do not, or my body clenches by itself",
			Other: "Jaw or eyes do not, or their body clenches by itself",
		},
		library.Wording{
			Text:  "They fit as before, and nights are dry",
			Other: "They fit as before, and nights are dry",
		},
		library.Wording{
			Text:  "They set exercises that suit you; most people improve without it.",
			Other: "The therapists set exercises that suit; most people improve without it.",
		},
		library.Wording{
			Text:  "Think of scans you had. Then lie down and rest a hand on your navel.",
			Other: "Ask about scans they had. Then let them lie down, and rest a hand on their navel.",
		},
		library.Wording{
			Text:  "Think of the last poo, pee and vomit you saw.",
			Other: "Ask them about the last poo, pee and vomit they saw.",
		},
		library.Wording{
			Text:  "Think of the last time you peed.",
			Other: "Ask them about the last time they peed.",
		},
		library.Wording{
			Text:  "Think of the last time you went.",
			Other: "Ask them about the last time they went.",
		},
		library.Wording{
			Text:  "Think of the last times you peed.",
			Other: "Ask them about the last times they peed.",
		},
		library.Wording{
			Text:  "Think of your belt, your clothes, and your sheets at night.",
			Other: "Think of their belt, their clothes, and their sheets at night.",
		},
		library.Wording{
			Text:  "Thinking back, did you have this same pain before your 35th birthday?",
			Other: "Thinking back, did they have this same pain before their 35th birthday?",
		},
		library.Wording{
			Text:  "Thinking back, did you have this same pain before your 45th birthday?",
			Other: "Thinking back, did they have this same pain before their 45th birthday?",
		},
		library.Wording{
			Text:  "This can mean trouble in the kidneys, gallbladder or liver that you feel in the back.",
			Other: "This can mean trouble in the kidneys, gallbladder or liver that is felt in the back.",
		},
		library.Wording{
			Text:  "This week, did pain make you skip work or things you do at home?",
			Other: "This week, did pain make them skip work or things they do at home?",
		},
		library.Wording{
			Text:  "Thoughts of suicide or of hurting yourself",
			Other: "Thoughts of suicide or of hurting themselves",
		},
		library.Wording{
			Text:  "To get up, have help: roll onto your side, then push up slowly.",
			Other: "To get up, help them: roll onto their side, then push up slowly.",
		},
		library.Wording{
			Text:  "To get up: roll onto your side, then push up with your arms.",
			Other: "To get up: they roll onto their side, then push up with their arms.",
		},
		library.Wording{
			Text:  "To rest: on your side, pillow between bent knees, 10 minutes.",
			Other: "To rest: on their side, pillow between bent knees, 10 minutes.",
		},
		library.Wording{
			Text:  "Too much can harm the liver before you feel ill.",
			Other: "Too much can harm the liver before they feel ill.",
		},
		library.Wording{
			Text:  "Too much can harm the liver before you feel ill. Many pain, cold and flu products contain it, so it adds up fast. One day above the pack is enough.",
			Other: "Too much can harm the liver before they feel ill. Many pain, cold and flu products contain it, so it adds up fast. One day above the pack is enough.",
		},
		library.Wording{
			Text:  "Too much can harm the liver, even before you feel ill.",
			Other: "Too much can harm the liver, even before they feel ill.",
		},
		library.Wording{
			Text:  "Touch the skin of your private parts through thin cloth, left and right.",
			Other: "Let them touch the skin of their private parts through thin cloth, left and right.",
		},
		library.Wording{
			Text:  "Trouble in the heart, lungs or main artery can show up with back pain. Count it if you are newly too short of breath to lie flat. An arm that hurts only as it moves, or a stab that cuts a breath short, does not count.",
			Other: "Trouble in the heart, lungs or main artery can show up with back pain. Count it if they are newly too short of breath to lie flat. An arm that hurts only as it moves, or a stab that cuts a breath short, does not count.",
		},
		library.Wording{
			Text:  "Unbearable: I can't reach the toilet, or can't think or keep still",
			Other: "Unbearable: they can't reach the toilet, or can't think or keep still",
		},
		library.Wording{
			Text:  "Until then, do only the gentle steps here.",
			Other: "Until then, do only the gentle steps here.",
		},
		library.Wording{
			Text:  "Walk 5 to 10 minutes indoors, holding on, someone near you.",
			Other: "They walk 5 to 10 minutes indoors, holding on, someone near them.",
		},
		library.Wording{
			Text:  "Walk 5 to 10 minutes, a few times a day, longer once easy.",
			Other: "They walk 5 to 10 minutes, a few times a day, longer once easy.",
		},
		library.Wording{
			Text:  "Walk 5 to 10 minutes, slowly, a few times today.",
			Other: "They walk 5 to 10 minutes, slowly, a few times today.",
		},
		library.Wording{
			Text:  "Walk half as far as last time, and more often.",
			Other: "They walk half as far as last time, and more often.",
		},
		library.Wording{
			Text:  "Walk most days, a little more each week.",
			Other: "They walk most days, a little more each week.",
		},
		library.Wording{
			Text:  "What can you do today? Choose the first line that is true.",
			Other: "What can they do today? Choose the first line that is true.",
		},
		library.Wording{
			Text:  "What could explain that my pain keeps rising?",
			Other: "What could explain that their pain keeps rising?",
		},
		library.Wording{
			Text:  "What does the pain do when you keep quite still?",
			Other: "What does the pain do when they keep quite still?",
		},
		library.Wording{
			Text:  "What else can I do for the pain, and does it need a closer look?",
			Other: "What else can be done for the pain, and does it need a closer look?",
		},
		library.Wording{
			Text:  "What else can I do for the pain?",
			Other: "What else can be done for the pain?",
		},
		library.Wording{
			Text:  "What else could help me now, a physio or an exercise program?",
			Other: "What else could help them now, a physio or an exercise program?",
		},
		library.Wording{
			Text:  "What is it like when you pee?",
			Other: "What is it like when they pee?",
		},
		library.Wording{
			Text:  "What keeps my pain going, and would a scan change anything?",
			Other: "What keeps their pain going, and would a scan change anything?",
		},
		library.Wording{
			Text:  "What makes it worse should leave the plan. You are then asked which part it was.",
			Other: "What makes it worse should leave the plan. You are then asked which part it was.",
		},
		library.Wording{
			Text:  "What pain keeps you from says more than a number. After four weeks it is a reason to be seen.",
			Other: "What pain keeps them from says more than a number. After four weeks it is a reason to be seen.",
		},
		library.Wording{
			Text:  "What pain stops you from doing says more than a number. It helps to tell how soon you need help, and where a plan can start.",
			Other: "What pain stops them from doing says more than a number. It helps to tell how soon they need help, and where a plan can start.",
		},
		library.Wording{
			Text:  "What would help me get back to my daily tasks?",
			Other: "What would help them get back to their daily tasks?",
		},
		library.Wording{
			Text:  "What you can do sets the step of the plan, together with the days that have passed.",
			Other: "What they can do sets the step of the plan, together with the days that have passed.",
		},
		library.Wording{
			Text:  "What you expect can affect how things go. The plan then tells you more about the usual course.",
			Other: "What they expect can affect how things go. The plan then tells more about the usual course.",
		},
		library.Wording{
			Text:  "What you reported can mean a problem that cannot wait.",
			Other: "What you reported can mean a problem that cannot wait.",
		},
		library.Wording{
			Text:  "What you reported needs a closer look today.",
			Other: "What you reported needs a closer look today.",
		},
		library.Wording{
			Text:  "What you reported should be looked at, but it can wait some days.",
			Other: "What you reported should be looked at, but it can wait some days.",
		},
		library.Wording{
			Text:  "What you tried tells what to keep, and what to change.",
			Other: "What they tried tells what to keep, and what to change.",
		},
		library.Wording{
			Text:  "When you took tablets like ibuprofen, was it clearly better two days later?",
			Other: "When they took tablets like ibuprofen, was it clearly better two days later?",
		},
		library.Wording{
			Text:  "Which exercise program would suit me, and what else could help?",
			Other: "Which exercise program would suit them, and what else could help?",
		},
		library.Wording{
			Text:  "Which of these are true for you?",
			Other: "Which of these are true for them?",
		},
		library.Wording{
			Text:  "Which of these fit your back pain?",
			Other: "Which of these fit their back pain?",
		},
		library.Wording{
			Text:  "Which of these fit your usual week?",
			Other: "Which of these fit their usual week?",
		},
		library.Wording{
			Text:  "Which of these fits the cancer you have or had?",
			Other: "Which of these fits the cancer they have or had?",
		},
		library.Wording{
			Text:  "Who can stay with me or talk with me right now?",
			Other: "Who can stay with them or talk with them right now?",
		},
		library.Wording{
			Text:  "Will you examine my back and legs today?",
			Other: "Will you examine their back and legs today?",
		},
		library.Wording{
			Text:  "With any of these, an infection in the spine is more likely, even without fever. Count TB near you, and medicine that weakens the immune system. Sickle cell disease can also cause back pain by itself.",
			Other: "With any of these, an infection in the spine is more likely, even without fever. Count TB near them, and medicine that weakens the immune system. Sickle cell disease can also cause back pain by itself.",
		},
		library.Wording{
			Text:  "With what you told us, germs can settle in the spine. Pain without a clear cause can be a sign of that.",
			Other: "With what you told us, germs can settle in the spine. Pain without a clear cause can be a sign of that.",
		},
		library.Wording{
			Text:  "Worry and giving things up can slow you; small steps may help.",
			Other: "Worry and giving things up can slow people; small steps may help.",
		},
		library.Wording{
			Text:  "Worse: see a clinician within days. Severe and no easier, or you cannot get up or reach the toilet: today.",
			Other: "Worse: have a clinician see them within days. Severe and no easier, or they cannot get up or reach the toilet: today.",
		},
		library.Wording{
			Text:  "Write down your questions. Bring someone with you if you like.",
			Other: "Write down the questions, theirs and yours. Go with them if they like.",
		},
		library.Wording{
			Text:  "You are about to act on these thoughts.",
			Other: "They are about to act on these thoughts.",
		},
		library.Wording{
			Text:  "You bleed, or fluid comes from your vagina, even a little. You can call your maternity unit instead.",
			Other: "They bleed, or fluid comes from the vagina, even a little. You can call their maternity unit instead.",
		},
		library.Wording{
			Text:  "You can start with these words:",
			Other: "You can start with these words:",
		},
		library.Wording{
			Text:  "You can use the plan below while you wait. Go sooner if things get worse.",
			Other: "They can use the plan below while they wait. Go sooner if things get worse.",
		},
		library.Wording{
			Text:  "You can't easily kneel, lean on your hands, or leave the floor",
			Other: "They can't easily kneel, lean on their hands, or leave the floor",
		},
		library.Wording{
			Text:  "You cannot pee, cannot hold it, or cannot feel it.",
			Other: "They cannot pee, cannot hold it, or cannot feel it.",
		},
		library.Wording{
			Text:  "You do not feel able to keep yourself safe.",
			Other: "They do not feel able to keep themselves safe.",
		},
		library.Wording{
			Text:  "You do not have to get through this alone. Your back comes after this.",
			Other: "They do not have to get through this alone, and nor do you. The back comes after this.",
		},
		library.Wording{
			Text:  "You doubt that this will ever get better",
			Other: "They doubt that this will ever get better",
		},
		library.Wording{
			Text:  "You fear that moving will harm your back",
			Other: "They fear that moving will harm their back",
		},
		library.Wording{
			Text:  "You gave up most of what you usually do",
			Other: "They gave up most of what they usually do",
		},
		library.Wording{
			Text:  "You get a fever or shivers, even without feeling very ill.",
			Other: "They get a fever or shivers, even without feeling very ill.",
		},
		library.Wording{
			Text:  "You have a bad headache, changed eyesight, or bad pain just under the ribs.",
			Other: "They have a bad headache, changed eyesight, or bad pain just under the ribs.",
		},
		library.Wording{
			Text:  "You have a fever and feel very ill, or you get confused.",
			Other: "They have a fever and are very ill, or they get confused.",
		},
		library.Wording{
			Text:  "You have hurt yourself, or taken tablets or anything else to do so.",
			Other: "They have hurt themselves, or taken tablets or anything else to do so.",
		},
		library.Wording{
			Text:  "You hit your head, bleed and cannot stop it, or your poo turns black.",
			Other: "They hit their head, bleed and it cannot be stopped, or their poo turns black.",
		},
		library.Wording{
			Text:  "You kept one answer back. If sex feels numb or has changed, call {emergency} now.",
			Other: "One answer was kept back. If sex feels numb or has changed, call {emergency} now.",
		},
		library.Wording{
			Text:  "You kept one answer to yourself. If anything there feels numb or has changed, call {emergency} now.",
			Other: "One answer was kept back. If anything there feels numb or has changed, call {emergency} now.",
		},
		library.Wording{
			Text:  "You leak poo, or cannot feel it come.",
			Other: "They leak poo, or cannot feel it come.",
		},
		library.Wording{
			Text:  "You lift heavy things on most days",
			Other: "They lift heavy things on most days",
		},
		library.Wording{
			Text:  "You reported no warning sign. That can change, so keep the list near you.",
			Other: "You reported no warning sign. That can change, so keep the list near you.",
		},
		library.Wording{
			Text:  "You sit for more than five hours a day",
			Other: "They sit for more than five hours a day",
		},
		library.Wording{
			Text:  "You stay bent over or twisted for long stretches",
			Other: "They stay bent over or twisted for long stretches",
		},
		library.Wording{
			Text:  "You walk or exercise very little",
			Other: "They walk or exercise very little",
		},
		library.Wording{
			Text:  "You were first told on {first}. Let the visit be before {by}.",
			Other: "You were first told on {first}. Let the visit be before {by}.",
		},
		library.Wording{
			Text:  "You were not sure about some answers. Settle them with a doctor or pharmacist, then go through the questions again.",
			Other: "You were not sure about some answers. Settle them with a doctor or pharmacist, then go through the questions again.",
		},
		library.Wording{
			Text:  "You were not sure about this:",
			Other: "You were not sure about this:",
		},
		library.Wording{
			Text:  "You were told to be seen, and no one has examined you",
			Other: "They were told to be seen, and no one has examined them",
		},
		library.Wording{
			Text:  "You were told to see someone for a reason. Say yes too if you tried and could not get seen.",
			Other: "They were told to see someone for a reason. Say yes too if they tried and could not get seen.",
		},
		library.Wording{
			Text:  "Your answers together can mean inflammation in the spine; there is help for it.",
			Other: "Your answers together can mean inflammation in the spine; there is help for it.",
		},
		library.Wording{
			Text:  "Your baby moves less than you are used to.",
			Other: "The baby moves less than they are used to.",
		},
		library.Wording{
			Text:  "Your belly keeps tightening, again and again",
			Other: "Their belly keeps tightening, again and again",
		},
		library.Wording{
			Text:  "Your belly keeps tightening, or pain comes in waves.",
			Other: "Their belly keeps tightening, or pain comes in waves.",
		},
		library.Wording{
			Text:  "Your bottom, genitals or inner thighs feel numb or odd.",
			Other: "Their bottom, genitals or inner thighs feel numb or odd.",
		},
		library.Wording{
			Text:  "Your chest hurts, it is hard to breathe, or you faint.",
			Other: "Their chest hurts, it is hard to breathe, or they faint.",
		},
		library.Wording{
			Text:  "Your kidneys do not work well",
			Other: "Their kidneys do not work well",
		},
		library.Wording{
			Text:  "Your pain has been 0 or 1 for a week, so this bout counts as over. Keep moving as you like. If it comes back, begin anew.",
			Other: "Their pain has been 0 or 1 for a week, so this bout counts as over. They can move as they like. If it comes back, begin anew.",
		},
		library.Wording{
			Text:  "Your pick of cold or warmth",
			Other: "Their pick of cold or warmth",
		},
		library.Wording{
			Text:  "Your plan leaves it out for now.",
			Other: "Their plan leaves it out for now.",
		},
		library.Wording{
			Text:  "a fever needs a clinician today, before anyone pushes your back",
			Other: "a fever needs a clinician today, before anyone pushes their back",
		},
		library.Wording{
			Text:  "a move seems to have made your pain worse, so the plan goes back to gentler ones for now",
			Other: "a move seems to have made their pain worse, so the plan goes back to gentler ones for now",
		},
		library.Wording{
			Text:  "a new hip or a fresh scar needs your surgeon's word before a class",
			Other: "a new hip or a fresh scar needs their surgeon's word before a class",
		},
		library.Wording{
			Text:  "a new hip or recent surgery should not take this load without your surgeon's word",
			Other: "a new hip or recent surgery should not take this load without their surgeon's word",
		},
		library.Wording{
			Text:  "a new mark or lump on your back needs a look before any heat goes on it",
			Other: "a new mark or lump on their back needs a look before any heat goes on it",
		},
		library.Wording{
			Text:  "a new mark or lump on your back needs a look before anything cold goes on it",
			Other: "a new mark or lump on their back needs a look before anything cold goes on it",
		},
		library.Wording{
			Text:  "a new rash, lump or bruise needs a look before anyone pushes your back",
			Other: "a new rash, lump or bruise needs a look before anyone pushes their back",
		},
		library.Wording{
			Text:  "a new rash, lump or bruise needs a look before you rub anything on it",
			Other: "a new rash, lump or bruise needs a look before they rub anything on it",
		},
		library.Wording{
			Text:  "a numb band around your body may not feel a burn",
			Other: "a numb band around their body may not feel a burn",
		},
		library.Wording{
			Text:  "a numb band around your body may not feel harm from cold",
			Other: "a numb band around their body may not feel harm from cold",
		},
		library.Wording{
			Text:  "a rub does not seem to have helped you",
			Other: "a rub does not seem to have helped them",
		},
		library.Wording{
			Text:  "a rub seems to have made your pain or your skin worse",
			Other: "a rub seems to have made their pain or their skin worse",
		},
		library.Wording{
			Text:  "a strong hold can push your blood pressure up",
			Other: "a strong hold can push their blood pressure up",
		},
		library.Wording{
			Text:  "a swollen calf needs a clinician today, before you walk for exercise",
			Other: "a swollen calf needs a clinician today, before they walk for exercise",
		},
		library.Wording{
			Text:  "a very sore bone should be looked at before you bend and arch in a class",
			Other: "a very sore bone should be looked at before they bend and arch in a class",
		},
		library.Wording{
			Text:  "a very sore bone should be looked at before you bend your back",
			Other: "a very sore bone should be looked at before they bend their back",
		},
		library.Wording{
			Text:  "a very sore bone should be looked at before you put a load on it",
			Other: "a very sore bone should be looked at before they put a load on it",
		},
		library.Wording{
			Text:  "a very sore bone should be looked at before you twist your back",
			Other: "a very sore bone should be looked at before they twist their back",
		},
		library.Wording{
			Text:  "a very sore bone, or pain on arching in sport, should be looked at before you lean back",
			Other: "a very sore bone, or pain on arching in sport, should be looked at before they lean back",
		},
		library.Wording{
			Text:  "after a recent infection, needle or surgery your doctor should say first",
			Other: "after a recent infection, needle or surgery their doctor should say first",
		},
		library.Wording{
			Text:  "am 16 weeks pregnant or more",
			Other: "are 16 weeks pregnant or more",
		},
		library.Wording{
			Text:  "am a little easier, or it comes and goes",
			Other: "are a little easier, or it comes and goes",
		},
		library.Wording{
			Text:  "am confused, have blue or patchy skin, or shake and can't stop",
			Other: "are confused, have blue or patchy skin, or shake and can't stop",
		},
		library.Wording{
			Text:  "am less than 16 weeks pregnant",
			Other: "are less than 16 weeks pregnant",
		},
		library.Wording{
			Text:  "am newly unsteady or clumsy, even when the pain is low",
			Other: "are newly unsteady or clumsy, even when the pain is low",
		},
		library.Wording{
			Text:  "am no better after two days or more of home care",
			Other: "are no better after two days or more of home care",
		},
		library.Wording{
			Text:  "am no better, and have hardly tried anything yet",
			Other: "are no better, and have hardly tried anything yet",
		},
		library.Wording{
			Text:  "am not sure about Crohn's disease or colitis",
			Other: "are not sure about Crohn's disease or colitis",
		},
		library.Wording{
			Text:  "am not sure about a lasting headache, changed eyesight, or pain under the ribs",
			Other: "are not sure about a lasting headache, changed eyesight, or pain under the ribs",
		},
		library.Wording{
			Text:  "am not sure about a limit on salt or fluids, or a weak heart",
			Other: "are not sure about a limit on salt or fluids, or a weak heart",
		},
		library.Wording{
			Text:  "am not sure about a new illness, pregnancy, operation or medicine",
			Other: "are not sure about a new illness, pregnancy, operation or medicine",
		},
		library.Wording{
			Text:  "am not sure about a replaced hip, or recent belly or back surgery",
			Other: "are not sure about a replaced hip, or recent belly or back surgery",
		},
		library.Wording{
			Text:  "am not sure about an infection, spine needle or deep wound lately",
			Other: "are not sure about an infection, spine needle or deep wound lately",
		},
		library.Wording{
			Text:  "am not sure about blood or watery fluid from the vagina",
			Other: "are not sure about blood or watery fluid from the vagina",
		},
		library.Wording{
			Text:  "am not sure about falls, dizziness, or feeling ill with my head down",
			Other: "are not sure about falls, dizziness, or feeling ill with their head down",
		},
		library.Wording{
			Text:  "am not sure about fever or shaking chills",
			Other: "are not sure about fever or shaking chills",
		},
		library.Wording{
			Text:  "am not sure about pain in chest, jaw or arm, breathing, or coughed-up blood",
			Other: "are not sure about pain in chest, jaw or arm, breathing, or coughed-up blood",
		},
		library.Wording{
			Text:  "am not sure about thoughts of suicide or of hurting myself",
			Other: "are not sure about thoughts of suicide or of hurting themselves",
		},
		library.Wording{
			Text:  "am not sure about weak immunity, dialysis, sickle cell, TB or injected drugs",
			Other: "are not sure about weak immunity, dialysis, sickle cell, TB or injected drugs",
		},
		library.Wording{
			Text:  "am not sure about weeks of weight loss or drenching night sweats",
			Other: "are not sure about weeks of weight loss or drenching night sweats",
		},
		library.Wording{
			Text:  "am not sure how far along the pregnancy is",
			Other: "are not sure how far along the pregnancy is",
		},
		library.Wording{
			Text:  "am not sure how the pain in my upper back behaves",
			Other: "are not sure how the pain in their upper back behaves",
		},
		library.Wording{
			Text:  "am not sure how this bout began",
			Other: "are not sure how this bout began",
		},
		library.Wording{
			Text:  "am not sure how this pain started or changes",
			Other: "are not sure how this pain started or changes",
		},
		library.Wording{
			Text:  "am not sure what the pain does when I keep still",
			Other: "are not sure what the pain does when they keep still",
		},
		library.Wording{
			Text:  "am not sure whether I could lie flat on my back",
			Other: "are not sure whether they could lie flat on their back",
		},
		library.Wording{
			Text:  "am not sure whether I have been examined since I was told to go",
			Other: "are not sure whether they have been examined since they were told to go",
		},
		library.Wording{
			Text:  "am not sure whether I look very ill: confused, blue, patchy or shaking",
			Other: "are not sure whether they look very ill: confused, blue, patchy or shaking",
		},
		library.Wording{
			Text:  "am not sure whether I rest for most of the day",
			Other: "are not sure whether they rest for most of the day",
		},
		library.Wording{
			Text:  "am not sure whether I sway, stumble or drop things more than before",
			Other: "are not sure whether they sway, stumble or drop things more than before",
		},
		library.Wording{
			Text:  "am not sure whether I took steroid tablets for as long as three months",
			Other: "are not sure whether they took steroid tablets for as long as three months",
		},
		library.Wording{
			Text:  "am not sure whether I took too much paracetamol (acetaminophen)",
			Other: "are not sure whether it was too much paracetamol (acetaminophen) these three days",
		},
		library.Wording{
			Text:  "am not sure whether I work bent or turned for long",
			Other: "are not sure whether they work bent or turned for long",
		},
		library.Wording{
			Text:  "am not sure whether a close relative has an inflamed spine",
			Other: "are not sure whether a close relative has an inflamed spine",
		},
		library.Wording{
			Text:  "am not sure whether a crash, fall or blow these two days was bad",
			Other: "are not sure whether a crash, fall or blow these two days was bad",
		},
		library.Wording{
			Text:  "am not sure whether a joint ever swelled without an injury",
			Other: "are not sure whether a joint ever swelled without an injury",
		},
		library.Wording{
			Text:  "am not sure whether a little smoking counts, or my pressure is high",
			Other: "are not sure whether a little smoking counts, or their pressure is high",
		},
		library.Wording{
			Text:  "am not sure whether a slip or bump counts as a fall",
			Other: "are not sure whether a slip or bump counts as a fall",
		},
		library.Wording{
			Text:  "am not sure whether a test would find me pregnant",
			Other: "are not sure whether a test would find them pregnant",
		},
		library.Wording{
			Text:  "am not sure whether an eye was ever that red and sore",
			Other: "are not sure whether an eye was ever that red and sore",
		},
		library.Wording{
			Text:  "am not sure whether an old spinal cord injury still affects me",
			Other: "are not sure whether an old spinal cord injury still affects them",
		},
		library.Wording{
			Text:  "am not sure whether anti-inflammatory tablets ease it within two days",
			Other: "are not sure whether anti-inflammatory tablets ease it within two days",
		},
		library.Wording{
			Text:  "am not sure whether any position eases the pain",
			Other: "are not sure whether any position eases the pain",
		},
		library.Wording{
			Text:  "am not sure whether blood flow is poor, or cold or rubs harm me",
			Other: "are not sure whether blood flow is poor, or cold or rubs harm them",
		},
		library.Wording{
			Text:  "am not sure whether both legs hurt, tingle, feel numb or are weak",
			Other: "are not sure whether both legs hurt, tingle, feel numb or are weak",
		},
		library.Wording{
			Text:  "am not sure whether both of my kidneys work",
			Other: "are not sure whether both of their kidneys work",
		},
		library.Wording{
			Text:  "am not sure whether fever, stiff neck and bad headache have come together",
			Other: "are not sure whether fever, stiff neck and bad headache have come together",
		},
		library.Wording{
			Text:  "am not sure whether it aches deep in a buttock",
			Other: "are not sure whether it aches deep in a buttock",
		},
		library.Wording{
			Text:  "am not sure whether it is the pain that wakes me at night",
			Other: "are not sure whether it is the pain that wakes them at night",
		},
		library.Wording{
			Text:  "am not sure whether it wakes me late in the night",
			Other: "are not sure whether it wakes them late in the night",
		},
		library.Wording{
			Text:  "am not sure whether it was nearly a faint, with cold, sweaty skin",
			Other: "are not sure whether it was nearly a faint, with cold, sweaty skin",
		},
		library.Wording{
			Text:  "am not sure whether kneeling, leaning on hands or floor work is hard",
			Other: "are not sure whether kneeling, leaning on hands or floor work is hard",
		},
		library.Wording{
			Text:  "am not sure whether most days bring heavy lifting",
			Other: "are not sure whether most days bring heavy lifting",
		},
		library.Wording{
			Text:  "am not sure whether moving could harm my back",
			Other: "are not sure whether moving could harm their back",
		},
		library.Wording{
			Text:  "am not sure whether moving helps more than resting",
			Other: "are not sure whether moving helps more than resting",
		},
		library.Wording{
			Text:  "am not sure whether my back hurt on most days for three months",
			Other: "are not sure whether their back hurt on most days for three months",
		},
		library.Wording{
			Text:  "am not sure whether my back shows a new rash, lump, bruise or hump",
			Other: "are not sure whether their back shows a new rash, lump, bruise or hump",
		},
		library.Wording{
			Text:  "am not sure whether my belly keeps turning hard and then soft",
			Other: "are not sure whether their belly keeps turning hard and then soft",
		},
		library.Wording{
			Text:  "am not sure whether my belly throbs, or whether an aneurysm was found",
			Other: "are not sure whether their belly throbs, or whether an aneurysm was found",
		},
		library.Wording{
			Text:  "am not sure whether my blood sugar runs too high",
			Other: "are not sure whether their blood sugar runs too high",
		},
		library.Wording{
			Text:  "am not sure whether my bones are thin, or once broke too easily",
			Other: "are not sure whether their bones are thin, or once broke too easily",
		},
		library.Wording{
			Text:  "am not sure whether my bottom, private parts or inner thighs feel numb",
			Other: "are not sure whether their bottom, private parts or inner thighs feel numb",
		},
		library.Wording{
			Text:  "am not sure whether my face, speech, balance, arms or legs have changed",
			Other: "are not sure whether their face, speech, balance, arms or legs have changed",
		},
		library.Wording{
			Text:  "am not sure whether my heart is in trouble, or my pressure too high",
			Other: "are not sure whether their heart is in trouble, or their pressure too high",
		},
		library.Wording{
			Text:  "am not sure whether my jaw locks, my eyes stick or my body clenches",
			Other: "are not sure whether their jaw locks, their eyes stick or their body clenches",
		},
		library.Wording{
			Text:  "am not sure whether my kidneys work well",
			Other: "are not sure whether their kidneys work well",
		},
		library.Wording{
			Text:  "am not sure whether my lasting pain was examined, or has changed",
			Other: "are not sure whether their lasting pain was examined, or has changed",
		},
		library.Wording{
			Text:  "am not sure whether my leg or pee trouble is old and steady",
			Other: "are not sure whether their leg or pee trouble is old and steady",
		},
		library.Wording{
			Text:  "am not sure whether my mood has been low on most days",
			Other: "are not sure whether their mood has been low on most days",
		},
		library.Wording{
			Text:  "am not sure whether my pee burns or has blood in it",
			Other: "are not sure whether their pee burns or has blood in it",
		},
		library.Wording{
			Text:  "am not sure whether my sitting adds up to five hours a day",
			Other: "are not sure whether their sitting adds up to five hours a day",
		},
		library.Wording{
			Text:  "am not sure whether my skin patches are psoriasis",
			Other: "are not sure whether their skin patches are psoriasis",
		},
		library.Wording{
			Text:  "am not sure whether my tablets are for blood pressure or to pee more",
			Other: "are not sure whether their tablets are for blood pressure or to pee more",
		},
		library.Wording{
			Text:  "am not sure whether my walks and exercise are enough",
			Other: "are not sure whether their walks and exercise are enough",
		},
		library.Wording{
			Text:  "am not sure whether one bony spot is sore, or arching in sport hurts",
			Other: "are not sure whether one bony spot is sore, or arching in sport hurts",
		},
		library.Wording{
			Text:  "am not sure whether one calf is thicker or warmer",
			Other: "are not sure whether one calf is thicker or warmer",
		},
		library.Wording{
			Text:  "am not sure whether one heel or tendon is sore for long",
			Other: "are not sure whether one heel or tendon is sore for long",
		},
		library.Wording{
			Text:  "am not sure whether one leg gets weaker fast, or will still hold me",
			Other: "are not sure whether one leg gets weaker fast, or will still hold them",
		},
		library.Wording{
			Text:  "am not sure whether one leg is weaker on toes or heels",
			Other: "are not sure whether one leg is weaker on toes or heels",
		},
		library.Wording{
			Text:  "am not sure whether one leg or foot is weaker than the other",
			Other: "are not sure whether one leg or foot is weaker than the other",
		},
		library.Wording{
			Text:  "am not sure whether pain cost me sleep on most nights",
			Other: "are not sure whether pain cost them sleep on most nights",
		},
		library.Wording{
			Text:  "am not sure whether pain costs me sleep on most nights",
			Other: "are not sure whether pain costs them sleep on most nights",
		},
		library.Wording{
			Text:  "am not sure whether pain keeps me from work or usual tasks",
			Other: "are not sure whether pain keeps them from work or usual tasks",
		},
		library.Wording{
			Text:  "am not sure whether part of the plan made it worse",
			Other: "are not sure whether part of the plan made it worse",
		},
		library.Wording{
			Text:  "am not sure whether poo leaks, or whether I still feel it come",
			Other: "are not sure whether poo leaks, or whether they still feel it come",
		},
		library.Wording{
			Text:  "am not sure whether poo or vomit was black or bloody, or pee dark",
			Other: "are not sure whether poo or vomit was black or bloody, or pee dark",
		},
		library.Wording{
			Text:  "am not sure whether sex feels or works differently now",
			Other: "are not sure whether sex feels or works differently now",
		},
		library.Wording{
			Text:  "am not sure whether skin there is numb or hurt",
			Other: "are not sure whether skin there is numb or hurt",
		},
		library.Wording{
			Text:  "am not sure whether something I had was cancer",
			Other: "are not sure whether something they had was cancer",
		},
		library.Wording{
			Text:  "am not sure whether something I take thins my blood, or I bleed long",
			Other: "are not sure whether something they take thins their blood, or they bleed long",
		},
		library.Wording{
			Text:  "am not sure whether the baby moves less today",
			Other: "are not sure whether the baby moves less today",
		},
		library.Wording{
			Text:  "am not sure whether the pain comes in waves, or from my belly",
			Other: "are not sure whether the pain comes in waves, or from their belly",
		},
		library.Wording{
			Text:  "am not sure whether the pain goes down a leg, past the knee",
			Other: "are not sure whether the pain goes down a leg, past the knee",
		},
		library.Wording{
			Text:  "am not sure whether the pain hit all at once, or comes in waves",
			Other: "are not sure whether the pain hit all at once, or comes in waves",
		},
		library.Wording{
			Text:  "am not sure whether the pain is deep in one side under the ribs",
			Other: "are not sure whether the pain is deep in one side under the ribs",
		},
		library.Wording{
			Text:  "am not sure whether the pain is one-sided and low, or at the shoulder",
			Other: "are not sure whether the pain is one-sided and low, or at the shoulder",
		},
		library.Wording{
			Text:  "am not sure whether the pain sits between my shoulder blades",
			Other: "are not sure whether the pain sits between their shoulder blades",
		},
		library.Wording{
			Text:  "am not sure whether the skin below one knee tingles or feels numb",
			Other: "are not sure whether the skin below one knee tingles or feels numb",
		},
		library.Wording{
			Text:  "am not sure whether the vomiting goes on, or whether my eyes look yellow",
			Other: "are not sure whether the vomiting goes on, or whether their eyes look yellow",
		},
		library.Wording{
			Text:  "am not sure whether the way I start, hold or feel pee has changed",
			Other: "are not sure whether the way they start, hold or feel pee has changed",
		},
		library.Wording{
			Text:  "am not sure whether there is a belt of numb skin on me",
			Other: "are not sure whether there is a belt of numb skin on them",
		},
		library.Wording{
			Text:  "am not sure whether there is blood in my pee",
			Other: "are not sure whether there is blood in their pee",
		},
		library.Wording{
			Text:  "am not sure whether these weeks are very stressful",
			Other: "are not sure whether these weeks are very stressful",
		},
		library.Wording{
			Text:  "am not sure whether this is my third request without an exam",
			Other: "are not sure whether this is their third request without an exam",
		},
		library.Wording{
			Text:  "am not sure whether this is sudden, tearing pain away from the low back",
			Other: "are not sure whether this is sudden, tearing pain away from the low back",
		},
		library.Wording{
			Text:  "am not sure whether this makes three bouts within a year",
			Other: "are not sure whether this makes three bouts within a year",
		},
		library.Wording{
			Text:  "am not sure whether this pain first started before age 35",
			Other: "are not sure whether this pain first started before age 35",
		},
		library.Wording{
			Text:  "am not sure whether this pain first started before age 45",
			Other: "are not sure whether this pain first started before age 45",
		},
		library.Wording{
			Text:  "am not sure whether this will ever get better",
			Other: "are not sure whether this will ever get better",
		},
		library.Wording{
			Text:  "am not sure whether three calls or visits went by without an exam",
			Other: "are not sure whether three calls or visits went by without an exam",
		},
		library.Wording{
			Text:  "am not sure which kind of cancer it is, or whether it spread",
			Other: "are not sure which kind of cancer it is, or whether it spread",
		},
		library.Wording{
			Text:  "am pregnant, or might be",
			Other: "are pregnant, or might be",
		},
		library.Wording{
			Text:  "am {number} years old",
			Other: "are {number} years old",
		},
		library.Wording{
			Text:  "ask your own care team first, and keep to seated moves until then",
			Other: "ask their own care team first, and keep to seated moves until then",
		},
		library.Wording{
			Text:  "asked for help three times, and no one examined me",
			Other: "asked for help three times, and no one examined them",
		},
		library.Wording{
			Text:  "begin again from {time}, when your skin looks and feels normal",
			Other: "begin again from {time}, when their skin looks and feels normal",
		},
		library.Wording{
			Text:  "called or visited three times in all, and no one examined me",
			Other: "called or visited three times in all, and no one examined them",
		},
		library.Wording{
			Text:  "can't do my work or usual tasks because of pain",
			Other: "can't do their work or usual tasks because of pain",
		},
		library.Wording{
			Text:  "can't easily kneel, lean on my hands, or leave the floor",
			Other: "can't easily kneel, lean on their hands, or leave the floor",
		},
		library.Wording{
			Text:  "cannot lie flat on my back for pain",
			Other: "cannot lie flat on their back for pain",
		},
		library.Wording{
			Text:  "cold can harm numb, broken or sore skin before you feel it",
			Other: "cold can harm numb, broken or sore skin before they feel it",
		},
		library.Wording{
			Text:  "cold can harm you if your blood flow is poor or cold makes you ill",
			Other: "cold can harm them if their blood flow is poor or cold makes them ill",
		},
		library.Wording{
			Text:  "cold does not seem to have helped you",
			Other: "cold does not seem to have helped them",
		},
		library.Wording{
			Text:  "cold packs are not meant for a time when you have a fever",
			Other: "cold packs are not meant for a time when they have a fever",
		},
		library.Wording{
			Text:  "cold seems to have made your pain worse",
			Other: "cold seems to have made their pain worse",
		},
		library.Wording{
			Text:  "each needle can let germs in, so ask your doctor first",
			Other: "each needle can let germs in, so ask their doctor first",
		},
		library.Wording{
			Text:  "extra salt can be hard on your heart or your blood pressure",
			Other: "extra salt can be hard on their heart or their blood pressure",
		},
		library.Wording{
			Text:  "fear that moving will harm my back",
			Other: "fear that moving will harm their back",
		},
		library.Wording{
			Text:  "feel a belt of numb skin around my chest or belly",
			Other: "feel a belt of numb skin around their chest or belly",
		},
		library.Wording{
			Text:  "feel my belly tighten again and again",
			Other: "feel their belly tighten again and again",
		},
		library.Wording{
			Text:  "firm hands can make you bruise or bleed under the skin",
			Other: "firm hands can make them bruise or bleed under the skin",
		},
		library.Wording{
			Text:  "gave up most of what I usually do",
			Other: "gave up most of what they usually do",
		},
		library.Wording{
			Text:  "have a leg that quickly loses strength or is too weak to hold me",
			Other: "have a leg that quickly loses strength or is too weak to hold them",
		},
		library.Wording{
			Text:  "have a lump in my belly that beats, or a known aneurysm",
			Other: "have a lump in their belly that beats, or a known aneurysm",
		},
		library.Wording{
			Text:  "have a numb or changed feeling in my bottom, private parts or inner thighs",
			Other: "have a numb or changed feeling in their bottom, private parts or inner thighs",
		},
		library.Wording{
			Text:  "have blood in my pee, or am a man and it burns",
			Other: "have blood in their pee, or burning pee as a man",
		},
		library.Wording{
			Text:  "have cancer, now or earlier in my life",
			Other: "have cancer, now or earlier in their life",
		},
		library.Wording{
			Text:  "have had pain in my back on most days for over three months",
			Other: "have had pain in their back on most days for over three months",
		},
		library.Wording{
			Text:  "have had recent falls or dizziness, or feel bad with my head down",
			Other: "have had recent falls or dizziness, or feel bad with their head down",
		},
		library.Wording{
			Text:  "have new trouble starting, stopping, holding or feeling my pee",
			Other: "have new trouble starting, stopping, holding or feeling their pee",
		},
		library.Wording{
			Text:  "have pain between my shoulder blades",
			Other: "have pain between their shoulder blades",
		},
		library.Wording{
			Text:  "have pain in chest, jaw or arm, am breathless at rest, or cough blood",
			Other: "have pain in chest, jaw or arm, are breathless at rest, or cough blood",
		},
		library.Wording{
			Text:  "have pain that stays at rest, or reaches my belly, side or groin",
			Other: "have pain that stays at rest, or reaches their belly, side or groin",
		},
		library.Wording{
			Text:  "have sudden tearing or worst-ever pain in my chest, belly, side or upper back",
			Other: "have sudden tearing or worst-ever pain in their chest, belly, side or upper back",
		},
		library.Wording{
			Text:  "have thin bones, or once broke my spine or a bone too easily",
			Other: "have thin bones, or once broke their spine or a bone too easily",
		},
		library.Wording{
			Text:  "have thoughts of suicide or of hurting myself",
			Other: "have thoughts of suicide or of hurting themselves",
		},
		library.Wording{
			Text:  "head no lower than your back",
			Other: "head no lower than their back",
		},
		library.Wording{
			Text:  "head no lower than your chest",
			Other: "head no lower than their chest",
		},
		library.Wording{
			Text:  "head no lower than your hips",
			Other: "head no lower than their hips",
		},
		library.Wording{
			Text:  "heat can burn numb, broken or sore skin before you feel it",
			Other: "heat can burn numb, broken or sore skin before they feel it",
		},
		library.Wording{
			Text:  "heat is not meant for a time when you have a fever",
			Other: "heat is not meant for a time when they have a fever",
		},
		library.Wording{
			Text:  "hot water can drop your blood pressure and strain your heart",
			Other: "hot water can drop their blood pressure and strain their heart",
		},
		library.Wording{
			Text:  "it needs the floor, your knees or your hands, and those may be hard for you",
			Other: "it needs the floor, the knees or the hands, and those may be hard for them",
		},
		library.Wording{
			Text:  "knee no higher than your hip",
			Other: "knee no higher than their hip",
		},
		library.Wording{
			Text:  "leaning back can upset your balance",
			Other: "leaning back can upset their balance",
		},
		library.Wording{
			Text:  "long use of steroid tablets can thin your bones",
			Other: "long use of steroid tablets can thin their bones",
		},
		library.Wording{
			Text:  "long use of steroid tablets can thin your bones, so let a physical therapist pick",
			Other: "long use of steroid tablets can thin their bones, so let a physical therapist pick",
		},
		library.Wording{
			Text:  "needles can make you bleed or bruise",
			Other: "needles can make them bleed or bruise",
		},
		library.Wording{
			Text:  "new numbness, weakness or unsteady legs need a check before anyone pushes your spine",
			Other: "new numbness, weakness or unsteady legs need a check before anyone pushes their spine",
		},
		library.Wording{
			Text:  "no more than your limit",
			Other: "no more than their limit",
		},
		library.Wording{
			Text:  "no salicylate or wintergreen, not before you ask",
			Other: "no salicylate or wintergreen, not before they ask",
		},
		library.Wording{
			Text:  "not before you ask a pharmacist or doctor",
			Other: "not before they ask a pharmacist or doctor",
		},
		library.Wording{
			Text:  "not flat on your back",
			Other: "not flat on their back",
		},
		library.Wording{
			Text:  "not if lying flat takes your breath",
			Other: "not if lying flat takes their breath",
		},
		library.Wording{
			Text:  "not long flat on your back",
			Other: "not long flat on their back",
		},
		library.Wording{
			Text:  "not where you had cancer",
			Other: "not where they had cancer",
		},
		library.Wording{
			Text:  "pain between the shoulder blades should be looked at before you bend it back",
			Other: "pain between the shoulder blades should be looked at before they bend it back",
		},
		library.Wording{
			Text:  "pain that gets worse should be looked at before anyone pushes your spine",
			Other: "pain that gets worse should be looked at before anyone pushes their spine",
		},
		library.Wording{
			Text:  "pain that no position eases should be looked at before you build up strength",
			Other: "pain that no position eases should be looked at before they build up strength",
		},
		library.Wording{
			Text:  "pain that no position eases should be looked at before you join a class",
			Other: "pain that no position eases should be looked at before they join a class",
		},
		library.Wording{
			Text:  "pain that no position eases should be looked at before you lean back",
			Other: "pain that no position eases should be looked at before they lean back",
		},
		library.Wording{
			Text:  "pain that runs down a leg should be looked at before anyone pushes your spine",
			Other: "pain that runs down a leg should be looked at before anyone pushes their spine",
		},
		library.Wording{
			Text:  "pain this bad should be looked at today, before you move against it",
			Other: "pain this bad should be looked at today, before they move against it",
		},
		library.Wording{
			Text:  "pain this bad should be looked at today, before you push yourself to get up",
			Other: "pain this bad should be looked at today, before they push themselves to get up",
		},
		library.Wording{
			Text:  "pain this bad should be looked at today, before you try to walk about",
			Other: "pain this bad should be looked at today, before they try to walk about",
		},
		library.Wording{
			Text:  "planks can push your blood pressure up",
			Other: "planks can push their blood pressure up",
		},
		library.Wording{
			Text:  "rubs or cold feelings have made you ill, or your blood flow is poor",
			Other: "rubs or cold feelings have made them ill, or their blood flow is poor",
		},
		library.Wording{
			Text:  "score my worst pain today at {number} out of 10",
			Other: "score their worst pain today at {number} out of 10",
		},
		library.Wording{
			Text:  "some pressure and water tablets change the salts in your blood",
			Other: "some pressure and water tablets change the salts in their blood",
		},
		library.Wording{
			Text:  "take tablets for blood pressure, or to make me pee more",
			Other: "take tablets for blood pressure, or to make them pee more",
		},
		library.Wording{
			Text:  "the drink counts against your limit on salt or fluid",
			Other: "the drink counts against their limit on salt or fluid",
		},
		library.Wording{
			Text:  "the health line on 0800 611 116, or your doctor",
			Other: "the health line on 0800 611 116, or their doctor",
		},
		library.Wording{
			Text:  "the health line on 1800 022 222, or your doctor",
			Other: "the health line on 1800 022 222, or their doctor",
		},
		library.Wording{
			Text:  "until someone has seen you",
			Other: "until someone has seen them",
		},
		library.Wording{
			Text:  "until you are seen, go only where you must, with a rail or someone's arm",
			Other: "until somebody sees them, they go only where they must, with a rail or someone's arm",
		},
		library.Wording{
			Text:  "warmth does not seem to have helped you",
			Other: "warmth does not seem to have helped them",
		},
		library.Wording{
			Text:  "warmth seems to have made your pain worse",
			Other: "warmth seems to have made their pain worse",
		},
		library.Wording{
			Text:  "was told to be seen, and no one has examined me",
			Other: "were told to be seen, and no one has examined them",
		},
		library.Wording{
			Text:  "was told to limit salt or fluids, or have a weak heart",
			Other: "were told to limit salt or fluids, or have a weak heart",
		},
		library.Wording{
			Text:  "you could faint or slip, and a bath is no place for that when you are alone",
			Other: "they could faint or slip, and a bath is no place for that when alone",
		},
		library.Wording{
			Text:  "you told of something that a clinician should look at before anyone presses there",
			Other: "you told of something that a clinician should look at before anyone presses there",
		},
		library.Wording{
			Text:  "you told of something that a clinician should look at first",
			Other: "you told of something that a clinician should look at first",
		},
		library.Wording{
			Text:  "your GP, or the GP out-of-hours service",
			Other: "their GP, or the GP out-of-hours service",
		},
		library.Wording{
			Text:  "your balance and your low back already carry more in later pregnancy",
			Other: "their balance and their low back already carry more in later pregnancy",
		},
		library.Wording{
			Text:  "your cancer can be of a kind that reaches the back, so ask before a rub goes on it",
			Other: "their cancer can be of a kind that reaches the back, so ask before a rub goes on it",
		},
		library.Wording{
			Text:  "your cancer can be of a kind that reaches the back, so ask your doctor before anybody strokes it",
			Other: "their cancer can be of a kind that reaches the back, so ask their doctor before anybody strokes it",
		},
		library.Wording{
			Text:  "your cancer can be of a kind that reaches the back, so ask your doctor before heat goes on it",
			Other: "their cancer can be of a kind that reaches the back, so ask their doctor before heat goes on it",
		},
		library.Wording{
			Text:  "your care team should look at new back pain first",
			Other: "their care team should look at new back pain first",
		},
		library.Wording{
			Text:  "your care team should say first if your back may be massaged",
			Other: "their care team should say first if their back may be massaged",
		},
		library.Wording{
			Text:  "your doctor or a clinic near you",
			Other: "their doctor or a clinic near them",
		},
		library.Wording{
			Text:  "your doctor or a hospital clinic near you",
			Other: "their doctor or a hospital clinic near them",
		},
		library.Wording{
			Text:  "your doctor's office, a nurse line or an urgent care clinic",
			Other: "their doctor's office, a nurse line or an urgent care clinic",
		},
		library.Wording{
			Text:  "your doctor, or the doctors' line for nights and weekends (116117 in Germany)",
			Other: "their doctor, or the doctors' line for nights and weekends (116117 in Germany)",
		},
		library.Wording{
			Text:  "your head is low in it, which can bring on dizziness",
			Other: "their head is low in it, which can bring on dizziness",
		},
		library.Wording{
			Text:  "your own care team can name an exercise that suits you better",
			Other: "their own care team can name an exercise that suits them better",
		},
		library.Wording{
			Text:  "your own care team should say first if anyone may push your spine",
			Other: "their own care team should say first if anyone may push their spine",
		},
		library.Wording{
			Text:  "your signs of an inflamed spine need a look first",
			Other: "their signs of an inflamed spine need a look first",
		},
	},
	Topics: []library.Topic{
		library.Topic{
			ID:    "cold-or-warmth",
			Title: "Cold or warmth?",
			Says:  "the two views, and what is known",
			Words: []string{
				"cold",
				"heat",
				"ice",
				"warmth",
				"warm",
				"cold-or-heat",
				"ice-or-heat",
				"heat-or-cold",
			},
			Lines: []library.TopicLine{
				library.TopicLine{
					Says: "One view: cold for two or three days, then warmth. That is custom.",
				},
				library.TopicLine{
					Says: "The other: warmth from the first day, as US guidance says.",
				},
				library.TopicLine{
					Says: "In trials, a mild wrap from a shop, worn for eight hours, eased pain a little.",
				},
				library.TopicLine{
					Says: "Short rounds were hardly tested, and for cold there are too few trials.",
				},
				library.TopicLine{
					Says: "A fresh knock is a reason to wait with warmth.",
				},
				library.TopicLine{
					Says: "Neither belongs on numb or sore skin, on a patch or rub, or with fever.",
				},
				library.TopicLine{
					Says: "With poor blood flow, heart trouble or diabetes, ask a pharmacist first.",
				},
			},
			Do: []library.TopicLine{
				library.TopicLine{
					When: rule.Any{
						&rule.Is{
							Question: "skin_trouble",
							Values: []string{
								"yes",
							},
							At:    109,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "fever",
							Values: []string{
								"yes",
							},
							At:    63,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "back_looks_changed",
							Values: []string{
								"yes",
							},
							At:    68,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "tight_band",
							Values: []string{
								"yes",
							},
							At:    60,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "swollen_calf",
							Values: []string{
								"yes",
							},
							At:    61,
							Holds: 0x10,
						},
					},
					Says: "Leave both off for now: your answers speak against them.",
				},
				library.TopicLine{
					When: rule.Any{
						&rule.Is{
							Question: "cold_or_rub",
							Values: []string{
								"yes",
							},
							At:    110,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "diabetes",
							Values: []string{
								"yes",
							},
							At:    41,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
						rule.Any{
							&rule.Is{
								Question: "uses_wheelchair",
								Values: []string{
									"yes",
								},
								At:    113,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "old_trouble",
								Values: []string{
									"yes",
								},
								At:    81,
								Holds: 0x10,
							},
						},
					},
					Says: "Ask a pharmacist or your doctor which of them suits you.",
				},
				library.TopicLine{
					When: rule.Any{
						rule.Any{
							&rule.Is{
								Question: "how_it_began",
								Values: []string{
									"small_fall",
									"accident_before",
									"accident_just_now",
								},
								At:    51,
								Holds: 0xe00,
							},
							&rule.Is{
								Question: "new_fall",
								Values: []string{
									"yes",
									"unsure",
								},
								At:    27,
								Holds: 0x12,
							},
						},
						&rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
					},
					Says: "Go by your plan: it names which one, and how.",
				},
				library.TopicLine{
					Says: "Try the one that you like, wrapped in cloth, and look at your skin often.",
				},
			},
			Evidence: "moderate",
			Finding:  "A review found that heat wraps ease fresh pain a little, and could not judge cold.",
			Sources: []string{
				"cochrane_heat_cold",
				"acp_2017",
				"afp_2025",
			},
			Ref: []string{
				"S22",
				"S23",
				"S25",
				"S67",
				"3.2",
				"3.3",
			},
		},
		library.Topic{
			ID:    "driving",
			Title: "Driving and travel",
			Says:  "when not to drive, the seat, long trips and flights",
			Words: []string{
				"drive",
				"car",
				"travel",
				"flight",
				"flying",
				"plane",
				"train",
			},
			Fits: rule.Any{
				&rule.Is{
					Question: "sits_all_day",
					Values: []string{
						"yes",
					},
					At:    103,
					Holds: 0x10,
				},
				&rule.Is{
					Question: "dizzy_or_falls",
					Values: []string{
						"yes",
					},
					At:    112,
					Holds: 0x10,
				},
				&rule.Is{
					Question: "leg_pain",
					Values: []string{
						"yes",
					},
					At:    58,
					Holds: 0x10,
				},
				rule.Any{
					rule.Any{
						&rule.Is{
							Question: "leg_weakness",
							Values: []string{
								"yes",
							},
							At:    56,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "toes_heels",
							Values: []string{
								"yes",
							},
							At:    62,
							Holds: 0x10,
						},
					},
					&rule.Is{
						Question: "leg_numbness",
						Values: []string{
							"yes",
						},
						At:    57,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "unsteady",
						Values: []string{
							"yes",
						},
						At:    59,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "tight_band",
						Values: []string{
							"yes",
						},
						At:    60,
						Holds: 0x10,
					},
				},
				&rule.Is{
					Question: "severity",
					Values: []string{
						"severe",
						"unbearable",
					},
					At:    35,
					Holds: 0x60,
				},
			},
			Lines: []library.TopicLine{
				library.TopicLine{
					Says: "Do not drive with a weak or numb leg, or if pain would slow your braking.",
				},
				library.TopicLine{
					Says: "Nor if a medicine makes you sleepy, as many strong ones do.",
				},
				library.TopicLine{
					Says: "Set the seat so that you reach the pedals with your back on the rest.",
				},
				library.TopicLine{
					Says: "Get in bottom first, then swing both legs round.",
				},
				library.TopicLine{
					Says: "Stop often and get out. On a plane or train, move your feet.",
				},
				library.TopicLine{
					Says: "A swollen, sore calf after a trip needs a clinician today.",
				},
				library.TopicLine{
					Says: "With chest pain or short breath: call {emergency}.",
				},
			},
			Do: []library.TopicLine{
				library.TopicLine{
					When: rule.Any{
						rule.Any{
							rule.Any{
								&rule.Is{
									Question: "leg_weakness",
									Values: []string{
										"yes",
									},
									At:    56,
									Holds: 0x10,
								},
								&rule.Is{
									Question: "toes_heels",
									Values: []string{
										"yes",
									},
									At:    62,
									Holds: 0x10,
								},
							},
							&rule.Is{
								Question: "leg_numbness",
								Values: []string{
									"yes",
								},
								At:    57,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "unsteady",
								Values: []string{
									"yes",
								},
								At:    59,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "tight_band",
								Values: []string{
									"yes",
								},
								At:    60,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "dizzy_or_falls",
							Values: []string{
								"yes",
							},
							At:    112,
							Holds: 0x10,
						},
					},
					Says: "Let someone else drive until a clinician has said that you may.",
				},
				library.TopicLine{
					Says: "Parked, press the brake hard. If pain holds you back, let someone else drive.",
				},
			},
			Evidence: "expert opinion",
			Finding:  "Hospice, union and health service pages agree on these points; no trial was found. The brake test is ours.",
			Sources: []string{
				"painkillers_driving",
				"tuc_driving",
				"nz_dvt_travel",
				"our_decision",
			},
			Ref: []string{
				"RF31",
			},
		},
		library.Topic{
			ID:    "lasting",
			Title: "Pain over three months",
			Says:  "what helps, flares, and when to ask for more",
			Words: []string{
				"chronic",
				"flare",
				"flares",
				"flare-up",
				"long-term",
				"persistent",
				"period",
				"periods",
			},
			Fits: rule.Any{
				&rule.Is{
					Question: "onset",
					Values: []string{
						"over_twelve_weeks",
					},
					At:    52,
					Holds: 0x400,
				},
				&rule.Is{
					Question: "pain_most_days",
					Values: []string{
						"yes",
					},
					At:    79,
					Holds: 0x10,
				},
			},
			Lines: []library.TopicLine{
				library.TopicLine{
					Says: "Lasting pain is real. It often means a touchy alarm, not new harm.",
				},
				library.TopicLine{
					Says: "What helps many a little: movement you like, and learning how pain works.",
				},
				library.TopicLine{
					Says: "A flare is a bad spell that passes. In one, do somewhat less, but go on.",
				},
				library.TopicLine{
					Says: "On good days, do not do it all at once.",
				},
				library.TopicLine{
					Says: "If work, mood or sleep suffer, ask for a course that looks at all of these.",
				},
				library.TopicLine{
					Says: "If it comes with your periods, or is stiff until you move, tell a doctor.",
				},
				library.TopicLine{
					Says: "Thoughts of ending your life: call {crisis}.",
				},
			},
			Do: []library.TopicLine{
				library.TopicLine{
					Says: "Pick one thing that you miss, and do a small part of it each day this week.",
				},
			},
			Evidence: "moderate",
			Finding:  "In trials, exercise beat dummy care by a little. Guidelines join it with learning and help for the mind.",
			Sources: []string{
				"cashin_2025",
				"who_2023",
				"nhs_persistent_pain",
				"nhs_endometriosis",
			},
			Ref: []string{
				"S12",
				"RF48",
				"RF54",
				"4.3",
			},
		},
		library.Topic{
			ID:    "leg-pain",
			Title: "Leg pain (sciatica)",
			Says:  "a leg that hurts, tingles or goes numb; what to watch",
			Words: []string{
				"sciatica",
				"leg",
				"nerve",
				"disc",
				"slipped-disc",
				"cough",
				"sneeze",
			},
			Fits: rule.Any{
				&rule.Is{
					Question: "leg_pain",
					Values: []string{
						"yes",
					},
					At:    58,
					Holds: 0x10,
				},
				&rule.Is{
					Question: "leg_numbness",
					Values: []string{
						"yes",
					},
					At:    57,
					Holds: 0x10,
				},
				rule.Any{
					&rule.Is{
						Question: "leg_weakness",
						Values: []string{
							"yes",
						},
						At:    56,
						Holds: 0x10,
					},
					&rule.Is{
						Question: "toes_heels",
						Values: []string{
							"yes",
						},
						At:    62,
						Holds: 0x10,
					},
				},
			},
			Lines: []library.TopicLine{
				library.TopicLine{
					Says: "Pain that shoots down one leg often comes from a sore nerve in the low back.",
				},
				library.TopicLine{
					Says: "Most of it eases in four to six weeks; some takes longer.",
				},
				library.TopicLine{
					Says: "Keep up your normal day as you can. Long sitting or lying does not help.",
				},
				library.TopicLine{
					Says: "Where the leg feels numb, use neither heat nor cold.",
				},
				library.TopicLine{
					Says: "A UK guideline advises against the usual pills for nerve pain here.",
				},
				library.TopicLine{
					Says: "Before you cough or sneeze, lean a hand on something firm.",
				},
				library.TopicLine{
					Says: "New numb bottom, trouble with pee or poo, or both legs: call {emergency}.",
				},
			},
			Do: []library.TopicLine{
				library.TopicLine{
					When: rule.Any{
						rule.Any{
							&rule.Is{
								Question: "leg_weakness",
								Values: []string{
									"yes",
								},
								At:    56,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "toes_heels",
								Values: []string{
									"yes",
								},
								At:    62,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "unsteady",
							Values: []string{
								"yes",
							},
							At:    59,
							Holds: 0x10,
						},
					},
					Says: "Let someone look at the weak or unsteady leg today.",
				},
				library.TopicLine{
					When: rule.Any{
						&rule.Is{
							Question: "uses_wheelchair",
							Values: []string{
								"yes",
							},
							At:    113,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "old_trouble",
							Values: []string{
								"yes",
							},
							At:    81,
							Holds: 0x10,
						},
					},
					Says: "Ask your care team about any weakness that is new.",
				},
				library.TopicLine{
					Says: "Once a day, sit and pull both feet up. One newly weak? Be seen that day.",
				},
			},
			Evidence: "weak",
			Finding:  "Health service pages give four to six weeks, and a guideline found no gain from several medicines. The cough tip is common practice.",
			Sources: []string{
				"nhs_sciatica",
				"nice_ng59_2020",
				"cauda_equina_cards",
			},
			Ref: []string{
				"S48",
				"S54",
				"RF05",
				"RF06",
				"RF07",
			},
		},
		library.Topic{
			ID:    "painkillers",
			Title: "Painkillers, by kind",
			Says:  "tablets, gels, relaxants, opioids, and what you already take",
			Words: []string{
				"painkiller",
				"tablets",
				"pills",
				"medicine",
				"medicines",
				"ibuprofen",
				"paracetamol",
				"acetaminophen",
				"opioids",
				"gel",
				"relaxants",
			},
			Lines: []library.TopicLine{
				library.TopicLine{
					Unless: rule.Any{
						&rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						&rule.Is{
							Question: "blood_thinner",
							Values: []string{
								"yes",
							},
							At:    40,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "steroids_long",
							Values: []string{
								"yes",
							},
							At:    39,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "kidney_trouble",
							Values: []string{
								"yes",
							},
							At:    116,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "salt_or_fluid_limit",
							Values: []string{
								"yes",
							},
							At:    117,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "pressure_tablets",
							Values: []string{
								"yes",
							},
							At:    118,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "weak_immunity",
							Values: []string{
								"yes",
							},
							At:    42,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "sick_or_yellow",
							Values: []string{
								"yes",
							},
							At:    64,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "bowel_disease",
							Values: []string{
								"yes",
							},
							At:    97,
							Holds: 0x10,
						},
					},
					Says: "Anti-inflammatories, such as ibuprofen, can help fresh pain a little. None with an ulcer, kidney or heart trouble, a blood thinner, or pregnancy.",
				},
				library.TopicLine{
					When: rule.Any{
						&rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "age",
							Values: []string{
								"age_65_74",
								"from_75",
							},
							At:    34,
							Holds: 0x1800,
						},
						&rule.Is{
							Question: "blood_thinner",
							Values: []string{
								"yes",
							},
							At:    40,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "steroids_long",
							Values: []string{
								"yes",
							},
							At:    39,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "heart_trouble",
							Values: []string{
								"yes",
							},
							At:    111,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "kidney_trouble",
							Values: []string{
								"yes",
							},
							At:    116,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "salt_or_fluid_limit",
							Values: []string{
								"yes",
							},
							At:    117,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "pressure_tablets",
							Values: []string{
								"yes",
							},
							At:    118,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "weak_immunity",
							Values: []string{
								"yes",
							},
							At:    42,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "sick_or_yellow",
							Values: []string{
								"yes",
							},
							At:    64,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "bowel_disease",
							Values: []string{
								"yes",
							},
							At:    97,
							Holds: 0x10,
						},
					},
					Says: "Anti-inflammatories, such as ibuprofen: none for you unless a clinician agrees.",
				},
				library.TopicLine{
					Says: "A gel did less than a tablet in a trial, and added nothing to it.",
				},
				library.TopicLine{
					Says: "Paracetamol (acetaminophen) did no better than a dummy pill.",
				},
				library.TopicLine{
					Says: "For muscle relaxants the proof is thin, and they make you sleepy.",
				},
				library.TopicLine{
					Says: "Opioids, such as codeine: no better than a dummy, and hard to stop.",
				},
				library.TopicLine{
					Says: "On opioids, sleeping or nerve pills now? Never stop at once or add alcohol.",
				},
				library.TopicLine{
					Says: "Very sleepy with slow breath: call {emergency}.",
				},
			},
			Do: []library.TopicLine{
				library.TopicLine{
					Says: "Show a pharmacist all that you take, before you add anything.",
				},
			},
			Evidence: "moderate",
			Finding:  "In trials, anti-inflammatories were the one kind that clearly helped fresh pain, by a little.",
			Sources: []string{
				"cashin_2025",
				"nhs_ibuprofen",
				"khankhel_2024",
				"opal_2023",
				"fda_opioids",
			},
			Ref: []string{
				"3.5",
				"3.10",
			},
		},
		library.Topic{
			ID:    "pregnancy",
			Title: "Pregnancy, and after birth",
			Says:  "back pain before and after birth, epidural, feeding",
			Words: []string{
				"pregnant",
				"birth",
				"epidural",
				"breastfeeding",
				"postnatal",
				"baby",
			},
			Fits: &rule.Is{
				Question: "maybe_pregnant",
				Values: []string{
					"yes",
				},
				At:    36,
				Holds: 0x10,
			},
			Lines: []library.TopicLine{
				library.TopicLine{
					Says: "Every fifth pregnant woman has back or hip pain. Most of it fades after birth.",
				},
				library.TopicLine{
					Says: "Move as you can, and turn in bed with your knees together.",
				},
				library.TopicLine{
					Says: "While pregnant, take no ibuprofen-like pill or gel unless a doctor agrees.",
				},
				library.TopicLine{
					Says: "Bleeding, waters, tightenings, fewer baby moves: call your unit or {emergency}.",
				},
				library.TopicLine{
					Says: "While you feed a baby, ask before you take a new pill.",
				},
				library.TopicLine{
					Says: "After an epidural, call at once for fever, worse back pain, or weak or numb legs. Or if your head aches when you sit up.",
				},
			},
			Do: []library.TopicLine{
				library.TopicLine{
					Says: "Tell your midwife about the pain, today if it is strong or new.",
				},
			},
			Evidence: "expert opinion",
			Finding:  "Hospital pages agree on these points; several say that an epidural is seldom why a back aches later.",
			Sources: []string{
				"nhs_pelvic_pain",
				"nhs_after_epidural",
				"nhs_after_birth_medicines",
				"nhs_pregnancy",
			},
			Ref: []string{
				"RF35",
				"RF37",
				"3.10",
			},
		},
		library.Topic{
			ID:    "scans",
			Title: "X-rays and scans",
			Says:  "why not in the first weeks, and when they help",
			Words: []string{
				"scan",
				"mri",
				"x-ray",
				"xray",
				"ct",
				"imaging",
			},
			Lines: []library.TopicLine{
				library.TopicLine{
					Says: "Early on, with no warning sign, a scan seldom changes what helps.",
				},
				library.TopicLine{
					Says: "In all of seven studies, people with an early scan stayed off work longer.",
				},
				library.TopicLine{
					Says: "Scans show marks of age in many people who feel fine.",
				},
				library.TopicLine{
					Says: "If you still can't live as usual after six to eight weeks, ask again.",
				},
				library.TopicLine{
					Says: "Ask at once after a bad fall, or with cancer, thin bones, fever or a weak leg.",
				},
				library.TopicLine{
					Says: "Did a small fall break a bone? Have your bone strength checked too.",
				},
				library.TopicLine{
					Says: "Under 25, and arching in sport hurts more? Stop the sport until seen.",
				},
				library.TopicLine{
					When: rule.Any{
						rule.Any{
							&rule.Is{
								Question: "thin_bones",
								Values: []string{
									"yes",
								},
								At:    38,
								Holds: 0x10,
							},
							&rule.Is{
								Question: "steroids_long",
								Values: []string{
									"yes",
								},
								At:    39,
								Holds: 0x10,
							},
						},
						&rule.Is{
							Question: "cancer_ever",
							Values: []string{
								"yes",
							},
							At:    37,
							Holds: 0x10,
						},
					},
					Says: "By your answers, ask sooner than most people would.",
				},
			},
			Do: []library.TopicLine{
				library.TopicLine{
					Says: "Ask the clinician: what would you do differently after a scan?",
				},
			},
			Evidence: "moderate",
			Finding:  "Without warning signs, early scans went with more time off work. One guideline waits six weeks, a newer review eight.",
			Sources: []string{
				"acr_imaging",
				"brinjikji_2015",
				"early_mri_review",
				"afp_2025",
			},
			Ref: []string{
				"S50",
				"S52",
				"RF13",
				"RF17",
			},
		},
		library.Topic{
			ID:    "sleep",
			Title: "Sleep and your bed",
			Says:  "turning, pillows, and which mattress",
			Words: []string{
				"bed",
				"mattress",
				"pillow",
				"pillows",
				"night",
				"turning",
			},
			Fits: rule.Any{
				&rule.Is{
					Question: "bad_sleep",
					Values: []string{
						"yes",
					},
					At:    102,
					Holds: 0x10,
				},
				&rule.Is{
					Question: "sleep_lost",
					Values: []string{
						"yes",
					},
					At:    124,
					Holds: 0x10,
				},
				&rule.Is{
					Question: "wakes_at_night",
					Values: []string{
						"yes",
					},
					At:    74,
					Holds: 0x10,
				},
				&rule.Is{
					Question: "severity",
					Values: []string{
						"severe",
						"unbearable",
					},
					At:    35,
					Holds: 0x60,
				},
			},
			Lines: []library.TopicLine{
				library.TopicLine{
					Says: "No way of lying is best for all. Take the one that hurts least.",
				},
				library.TopicLine{
					Says: "On your side: a pillow between the knees.",
				},
				library.TopicLine{
					Unless: rule.Any{
						&rule.Is{
							Question: "maybe_pregnant",
							Values: []string{
								"yes",
							},
							At:    36,
							Holds: 0x10,
						},
						&rule.Is{
							Question: "hip_or_surgery",
							Values: []string{
								"yes",
							},
							At:    115,
							Holds: 0x10,
						},
					},
					Says: "On your back: a pillow under the knees.",
				},
				library.TopicLine{
					When: &rule.Is{
						Question: "maybe_pregnant",
						Values: []string{
							"yes",
						},
						At:    36,
						Holds: 0x10,
					},
					Says: "Later in pregnancy, stay on your side.",
				},
				library.TopicLine{
					Says: "To turn, bend your knees and roll shoulders and hips as one.",
				},
				library.TopicLine{
					Says: "You need no hard bed. In a trial on lasting pain, medium beat firm.",
				},
				library.TopicLine{
					Says: "A bad night can make the next day feel worse.",
				},
				library.TopicLine{
					Says: "Pain that never lets up, day or night, needs a clinician soon.",
				},
			},
			Do: []library.TopicLine{
				library.TopicLine{
					Says: "Lay a spare pillow within reach, and change sides when you wake.",
				},
			},
			Evidence: "weak",
			Finding:  "One trial compared mattresses in lasting pain. A survey found no link between pain and the way people lie.",
			Sources: []string{
				"mattress_trial",
				"sleep_position_survey",
				"log_roll_leaflet",
				"general_knowledge",
			},
			Ref: []string{
				"3.7 A7",
				"3.7 A9",
			},
		},
		library.Topic{
			ID:    "wheelchair",
			Title: "Wheelchair, spinal cord injury",
			Says:  "an emergency to know, the seat, heat and cold",
			Words: []string{
				"spinal-cord-injury",
				"paralysis",
				"paraplegia",
				"quadriplegia",
				"tetraplegia",
				"dysreflexia",
			},
			Fits: rule.Any{
				&rule.Is{
					Question: "uses_wheelchair",
					Values: []string{
						"yes",
					},
					At:    113,
					Holds: 0x10,
				},
				&rule.Is{
					Question: "old_trouble",
					Values: []string{
						"yes",
					},
					At:    81,
					Holds: 0x10,
				},
			},
			Lines: []library.TopicLine{
				library.TopicLine{
					Says: "Injury at mid-chest or higher: a pounding headache with sweating is an emergency.",
				},
				library.TopicLine{
					Says: "Call {emergency}. Say: it may be autonomic dysreflexia.",
				},
				library.TopicLine{
					Says: "Meanwhile sit up, loosen what is tight, and see that the bladder drains.",
				},
				library.TopicLine{
					Says: "New weakness, less feeling or far more spasms need a clinician today.",
				},
				library.TopicLine{
					Says: "An infection, a sore or a full bowel can lie behind more spasms.",
				},
				library.TopicLine{
					Says: "Put no heat or cold where you feel less.",
				},
				library.TopicLine{
					Says: "A seat that does not fit can hurt a back.",
				},
			},
			Do: []library.TopicLine{
				library.TopicLine{
					Says: "Have your skin and cushion looked at today, and ask for a seat check.",
				},
			},
			Evidence: "expert opinion",
			Finding:  "Guides agree on the emergency and the first steps. Half of wheelchair users have pain, and a good seat may prevent some.",
			Sources: []string{
				"dysreflexia_guide",
				"wheelchair_pain_review",
			},
			Ref: []string{
				"RF05",
				"3.10",
			},
		},
		library.Topic{
			ID:    "work",
			Title: "Work and your back",
			Says:  "sick note, what to tell your employer, heavy jobs, caring",
			Words: []string{
				"job",
				"sick-note",
				"fit-note",
				"employer",
				"lifting",
				"caring",
				"children",
			},
			Fits: &rule.Is{
				Question: "age",
				Values: []string{
					"age_16_17",
					"age_18_24",
					"age_25_34",
					"age_35_44",
					"age_45_49",
					"age_50_59",
					"age_60_64",
				},
				At:    34,
				Holds: 0x7f0,
			},
			Lines: []library.TopicLine{
				library.TopicLine{
					Says: "You need not wait until it is gone. Many do some work within two weeks.",
				},
				library.TopicLine{
					Says: "Ask for other tasks, shorter hours or more breaks for a while.",
				},
				library.TopicLine{
					Says: "A heavy job: begin with light loads and lifting gear, then build up.",
				},
				library.TopicLine{
					Says: "When you are off, stay in touch with your workplace.",
				},
				library.TopicLine{
					Says: "A note can list what you can do. It need not keep you at home.",
				},
				library.TopicLine{
					Says: "Each country has its rules. In the UK the first seven days need no note.",
				},
				library.TopicLine{
					Says: "At home, let small children climb up to you, and share the care of others.",
				},
			},
			Do: []library.TopicLine{
				library.TopicLine{
					Says: "Tell your employer today what you can do, and name one change that would help.",
				},
			},
			Evidence: "weak",
			Finding:  "Official pages advise light tasks, contact and an early return. Few trials compare ways of going back.",
			Sources: []string{
				"hse_back_pain_work",
				"nhs_fit_note",
				"fit_note_bmj",
			},
			Ref: []string{
				"4.6",
			},
		},
	},
	SHA256: "639b6659992420d7a282bdd5afb835232f085b25cde1c382228007a15e21a81b",
}

// SafetyText is what is said when the program breaks. A constant cannot.
const SafetyText = "backspasm could not finish, so it gives no advice.\nCall your emergency number (112, 911 or 999 in many countries) now if any of this is new or true:\n  - numb bottom or private parts\n  - trouble with pee, poo or sex\n  - both legs bad or one failing\n  - chest pain, breathless or faint\n  - sudden tearing pain\n  - bad fall or blow\n  - very ill or confused\n  - too many pills or thoughts of suicide\nIf you are not sure, call and ask.\n"
