import { backFrom } from './back.ts';

const from = (back: string | null) => backFrom(new URLSearchParams(back === null ? {} : { back }), '/clients/1');

describe('the way back', () => {
  it('is what the address says', () =>
    expect(from('/sessions/start?treatment=1&kind=session')).toBe('/sessions/start?treatment=1&kind=session'));
  it.each([null, '', 'clients', '//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example'])(
    'is inside the dashboard: %s',
    (back) => expect(from(back)).toBe('/clients/1'),
  );
});
