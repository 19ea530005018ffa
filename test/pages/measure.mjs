// Measures a page as somebody meets it: how many words before anything is opened, how
// many screens of a phone, and how many sheets of paper in letters of which size.
// `node measure.mjs PAGE` prints the three.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

export const phone = { width: 390, height: 844 };
export const browse = () => puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

// onPhone counts what is shown before anything is opened. A word has a letter.
export async function onPhone(browser, file) {
  const page = await browser.newPage();
  await page.setViewport(phone);
  await page.goto(pathToFileURL(path.resolve(file)).href);
  const { text, high } = await page.evaluate(() => ({ text: document.body.innerText, high: document.documentElement.scrollHeight }));
  await page.close();
  return { words: text.split(/\s+/).filter((w) => /\p{L}/u.test(w)).length, screens: high / phone.height };
}

// onPaper prints into a file and reads that back.
export async function onPaper(browser, file, format, pdf) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path.resolve(file)).href);
  await page.pdf({ format, preferCSSPageSize: false, path: pdf });
  await page.setViewport({ width: format === "a4" ? 703 : 725, height: 1000 }); // the paper within its margins
  await page.emulateMediaType("print");
  // Drawn letters are as large as their drawing makes them; pixels are counted in small steps.
  const smallest = await page.evaluate(() => Math.min(...[...document.querySelectorAll("body *")]
    .filter((e) => e.getClientRects().length > 0 && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) && !e.closest("title, desc, style"))
    .map((e) => parseFloat(getComputedStyle(e).fontSize) * (e.ownerSVGElement ? e.getScreenCTM().a : 1))));
  await page.close();
  const sheets = execFileSync("pdftotext", ["-raw", pdf, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
  return { sheets, point: Math.round(smallest * 75) / 100, filled: sheets.map((_, n) => filled(pdf, n + 1)) };
}

// filled says how far down a sheet its last word stands, from 0 to 1.
function filled(pdf, sheet) {
  const boxes = execFileSync("pdftotext", ["-bbox", "-f", sheet, "-l", sheet, pdf, "-"], { encoding: "utf8" });
  const high = Number(boxes.match(/<page [^>]*height="([\d.]+)"/)[1]);
  return Math.max(0, ...[...boxes.matchAll(/yMax="([\d.]+)"/g)].map((m) => Number(m[1]))) / high;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = await browse();
  const { words, screens } = await onPhone(browser, process.argv[2]);
  const { sheets, point } = await onPaper(browser, process.argv[2], "a4", path.resolve(process.argv[2] + ".pdf"));
  await browser.close();
  console.log(`words before opened: ${words}\nphone screens: ${screens.toFixed(1)}\nprinted pages: ${sheets.length} at ${point} point`);
}
