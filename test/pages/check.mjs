// Looks at every page of a folder: no request, no dialog, nothing that runs off the
// side, no violation that axe-core finds. A result is short before anything is opened,
// and on paper at most four sheets in letters of at least 10 point, with every dose and
// limit of the plan that stands beside it as data. A hand-over and an emergency are one sheet.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { browse, onPaper, onPhone } from "./measure.mjs";

const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = path.resolve(process.argv[2]);
const problems = [];
const most = { words: 450, screens: 4, sheets: 4, point: 10, empty: 0.4 };

async function look(browser, name, width, scheme) {
  const page = await browser.newPage();
  const wrong = (says) => problems.push(`${name} at ${width}, ${scheme}: ${says}`);
  const url = "file://" + path.join(folder, name);
  page.on("request", (r) => r.url() === url || wrong("asks for " + r.url()));
  page.on("dialog", (d) => { wrong("opens a dialog"); d.dismiss(); });
  page.on("console", (m) => wrong("complains: " + m.text()));
  await page.setViewport({ width, height: 844 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(url);
  await page.screenshot({ path: path.join(folder, `${name}.${width}.${scheme}.png`), fullPage: true });
  await page.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) wrong(`${wide} pixels too wide`);
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => window.axe.run());
  if (passes.length < 10) wrong("axe-core looked at too little");
  for (const v of violations) wrong(`${v.id}: ${v.help}: ${v.nodes.map((n) => n.html).join(" ").slice(0, 300)}`);
  const first = await page.evaluate(() => document.body.innerText.trim());
  if (name.startsWith("emergency") && !/^EMERGENCY: get help now\s+Call 999 or 112 now[^.]*\.\s+999\s+112\s+Say\s/i.test(first)) wrong("begins with " + first.slice(0, 160));
  await page.close();
}

// links says what a link within the page leads to: a part that is open then.
async function links(browser, name) {
  const page = await browser.newPage();
  await page.goto("file://" + path.join(folder, name));
  for (const link of await page.$$("nav a")) {
    const lead = await link.evaluate((a) => { a.click(); return a.getAttribute("href"); });
    await new Promise((r) => setTimeout(r, 50));
    const open = await page.evaluate((to) => document.querySelector(to)?.closest("details")?.open, lead);
    if (!open) problems.push(`${name}: ${lead} leads to nothing that is open`);
  }
  await page.close();
}

async function measure(browser, name) {
  const { words, screens } = await onPhone(browser, path.join(folder, name));
  if (words > most.words) problems.push(`${name} has ${words} words before anything is opened`);
  if (screens > most.screens) problems.push(`${name} has ${screens.toFixed(1)} screens of a phone`);
}

const blank = (text) => text.replace(/\s+/g, "");

// limits are the doses and limits of a plan, and those of today.
function limits(plan) {
  const of = (items) => items.flatMap((i) => [i.dose_text, ...i.adapt, ...(i.dose.gap_minutes ? i.steps : [])]).filter(Boolean);
  const later = [...plan.timeline.flatMap((e) => e.items), ...plan.prevention, ...plan.care, ...plan.moves];
  return { today: of([...plan.now, ...plan.moves.filter((m) => !m.from)].map((i) => ({ ...i, steps: [] }))), all: [plan.stop_rule, ...of(plan.now), ...of(later), ...plan.leave_out.map((x) => x.title.slice(1))] };
}

async function print(browser, name, format) {
  const wrong = (says) => problems.push(`${name} on ${format}: ${says}`);
  const { sheets, point, filled } = await onPaper(browser, path.join(folder, name), format, path.join(folder, `${name}.${format}.pdf`));
  const alone = name.startsWith("handover") || name.startsWith("emergency");
  if (sheets.length > (alone ? 1 : most.sheets)) wrong(`${sheets.length} sheets`);
  if (!(point >= most.point)) wrong(`letters of ${point} point`);
  filled.slice(0, -1).forEach((f, n) => f > 1 - most.empty || wrong(`sheet ${n + 1} ends at ${f.toFixed(2)}`));
  const data = path.join(folder, name.replace(/html$/, "json"));
  const plan = fs.existsSync(data) && JSON.parse(fs.readFileSync(data, "utf8")).plan;
  if (!plan) return;
  const { today, all } = limits(plan);
  if (all.length < 8) wrong("there is too little to look for");
  for (const says of today) if (!blank(sheets[0]).includes(blank(says))) wrong(`the first sheet lacks: ${says}`);
  for (const says of all) if (!blank(sheets.join(" ")).includes(blank(says))) wrong(`lacks: ${says}`);
}

const browser = await browse();
const names = fs.readdirSync(folder).filter((n) => n.endsWith(".html"));
if (names.length === 0) problems.push("there are no pages");
for (const name of names) {
  for (const width of [390, 1200]) for (const scheme of ["light", "dark"]) await look(browser, name, width, scheme);
  for (const format of ["a4", "letter"]) await print(browser, name, format);
  await links(browser, name);
  await measure(browser, name);
}
await browser.close();
for (const p of problems) console.error(p);
console.log(`${names.length} pages, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
