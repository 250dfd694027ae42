/// <reference lib="dom" />
import type { aBrowser } from '@stipple/testing/browser';

type Browser = NonNullable<Awaited<ReturnType<typeof aBrowser>>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;
type Locator = ReturnType<Page['locator']>;

interface Watched {
  arrivedAt: number;
  answer: string;
}

/** Notes when an answer about a week is there, before the dashboard reads it. */
export async function listenForAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = { arrivedAt: 0, answer: '' };
    Object.assign(globalThis, { watched });
    const ask = globalThis.fetch;
    globalThis.fetch = async (...call) => {
      const response = await ask(...call);
      const text = String(call[1]?.body ?? '');
      if (/query Diary(Entries|Hours)/.test(text)) {
        const answer = await response.clone().text();
        watched.arrivedAt = performance.now();
        if (text.includes('DiaryEntries')) watched.answer = answer;
      }
      return response;
    };
  });
}

/** Turns to the next week. @returns milliseconds from the answer, and from the press, until the week is painted */
export async function paintedAfterAnswer(page: Page): Promise<{ renderMs: number; pressMs: number; drawn: number }> {
  return page.evaluate(async () => {
    const { watched } = globalThis as unknown as { watched: Watched };
    const button = document.querySelector<HTMLElement>('[aria-label="Next week"]');
    const pressed = performance.now();
    button?.click();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (watched.arrivedAt < pressed || document.querySelectorAll('[data-entry]').length === 0) await frame();
    // The frame after the one that asked is the first in which all of it has been painted.
    await frame();
    const painted = performance.now();
    const drawn = document.querySelectorAll('[data-entry]').length;
    return { renderMs: painted - watched.arrivedAt, pressMs: painted - pressed, drawn };
  });
}

/** What the browser alone needs: to read the same answer, and to paint as many plain buttons. */
export async function plainFloor(page: Page, drawn: number): Promise<number> {
  return page.evaluate(async (count) => {
    const { watched } = globalThis as unknown as { watched: Watched };
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    const began = performance.now();
    const read = JSON.parse(watched.answer) as { data: { diaryEntries: { clientName: string }[] } };
    const place = document.createElement('div');
    place.style.cssText = 'position:fixed;inset:0;z-index:9999;background:white';
    for (const { clientName } of read.data.diaryEntries.slice(0, count)) {
      const button = document.createElement('button');
      button.textContent = clientName;
      place.append(button);
    }
    document.body.append(place);
    await frame();
    await frame();
    const took = performance.now() - began;
    place.remove();
    return took;
  }, drawn);
}

const dragMs = 2_500;

/** Frames a second while something is dragged to and fro by its middle. */
export async function framesWhile(page: Page, held: Locator): Promise<number> {
  const box = await held.boundingBox();
  if (!box) throw new Error('There is nothing to drag');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 10);
  const counted = page.evaluate(async (forMs) => {
    const began = performance.now();
    let frames = 0;
    while (performance.now() - began < forMs) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames++;
    }
    return (frames * 1_000) / (performance.now() - began);
  }, dragMs);
  const until = performance.now() + dragMs;
  for (let step = 0; performance.now() < until; step++) {
    const turn = step / 25;
    await page.mouse.move(x + 250 + 250 * Math.sin(turn), y + 120 + 120 * Math.cos(turn * 0.7));
  }
  const framesPerSecond = await counted;
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return framesPerSecond;
}

/** A page with one box that follows the mouse. */
export async function plainPage(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(
    '<div id="box" style="position:absolute;left:0;top:0;width:100px;height:60px;background:grey"></div>',
  );
  await page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('#box');
    window.addEventListener('pointermove', ({ clientX, clientY }) => {
      if (box) box.style.transform = `translate(${clientX - 50}px, ${clientY - 30}px)`;
    });
  });
}
