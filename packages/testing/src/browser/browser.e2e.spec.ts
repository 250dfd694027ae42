import { aBrowser } from './index.ts';

const browser = await aBrowser();

(browser ? describe : describe.skip)('a browser for one test file', () => {
  afterAll(() => browser?.close());

  it('shows a page', async () => {
    const page = await browser?.newPage();
    await page?.setContent('<h1>Stipple</h1>');
    expect(await page?.getByRole('heading').textContent()).toBe('Stipple');
  });

  it('resolves no names of the outside world', async () => {
    const page = await browser?.newPage();
    await expect(page?.goto('http://outside.example/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  });
});
