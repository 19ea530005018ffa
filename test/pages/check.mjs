// Looks at every page of a folder: no request, no dialog, nothing that runs off
// the side, no violation that axe-core finds, at most two sheets of paper. A hand-over
// is one sheet, in letters of at least 10 point.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = path.resolve(process.argv[2]);
const problems = [];
const sheets = (pdf) => Buffer.from(pdf).toString("latin1").match(/\/Type\s*\/Page\b/g).length;

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
  if (name.startsWith("emergency") && !/^EMERGENCY: get help now\s+Call 999 or 112 now/.test(first)) wrong("begins with " + first.slice(0, 60));
  await page.close();
}

async function print(browser, name, format) {
  const page = await browser.newPage();
  await page.goto("file://" + path.join(folder, name));
  const pdf = await page.pdf({ format, preferCSSPageSize: false, path: path.join(folder, `${name}.${format}.pdf`) });
  const handover = name.startsWith("handover");
  if (sheets(pdf) > (handover ? 1 : 2)) problems.push(`${name} needs ${sheets(pdf)} sheets of ${format}`);
  await page.emulateMediaType("print");
  const smallest = await page.evaluate(() => Math.min(...[...document.querySelectorAll("body, body *")].map((e) => parseFloat(getComputedStyle(e).fontSize))));
  const point = (smallest * 0.75).toFixed(2); // pixels are counted in small steps
  if (handover && point < 10) problems.push(`${name} has letters of ${point} point`);
  await page.close();
}

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const names = fs.readdirSync(folder).filter((n) => n.endsWith(".html"));
if (names.length === 0) problems.push("there are no pages");
for (const name of names) {
  for (const width of [390, 1200]) for (const scheme of ["light", "dark"]) await look(browser, name, width, scheme);
  for (const format of ["a4", "letter"]) await print(browser, name, format);
}
await browser.close();
for (const p of problems) console.error(p);
console.log(`${names.length} pages, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
