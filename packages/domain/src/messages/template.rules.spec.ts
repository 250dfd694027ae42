import { reminderPurposes } from '../reminders/index.ts';
import {
  chooseTemplate,
  findTemplateFaults,
  messageChannels,
  renderMessage,
  sampleValues,
  smsLength,
  usualWords,
} from './index.ts';

const place = { purpose: 'aftercare_check_in', channel: 'sms', language: 'en', clinicId: null } as const;
const mail = { ...place, channel: 'email' } as const;
const sms = (text: string) => ({ subject: null, text, html: null });
const codes = (found: readonly { code: string; field: string }[]) => found.map(({ code, field }) => `${field} ${code}`);

describe('a template', () => {
  it.each(reminderPurposes.flatMap((purpose) => messageChannels.map((channel) => [purpose, channel] as const)))(
    'for %s by %s is there from the start and without fault',
    (purpose, channel) => {
      const words = usualWords(purpose, channel);
      expect(findTemplateFaults({ ...place, purpose, channel }, words)).toEqual([]);
      const { subject, text, html } = renderMessage(words, sampleValues);
      expect([subject, text, html].join()).not.toContain('{{');
      if (channel === 'sms') expect(smsLength(text).segments).toBeLessThanOrEqual(2);
    },
  );

  it.each([
    ['an unknown variable', sms('{{link}} {{nickname}}'), ['text TEMPLATE.UNKNOWN_VARIABLE']],
    ['the time of what has none', sms('{{link}} {{time}}'), ['text TEMPLATE.UNKNOWN_VARIABLE']],
    ['open braces', sms('{{link}} {{first_name'), ['text TEMPLATE.BRACES_OPEN']],
    ['no link', sms('Hello'), ['text TEMPLATE.LINK_MISSING']],
    ['a word about health', sms('How is your scalp? {{link}}'), ['text TEMPLATE.SMS_CLINICAL']],
    ['5,000 characters of SMS', sms(`{{link}} ${'a'.repeat(5_000)}`), ['text TEMPLATE.SMS_TOO_LONG']],
    ['a subject', { ...sms('{{link}}'), subject: 'Hello' }, ['subject TEMPLATE.SMS_TEXT_ONLY']],
  ])('for SMS with %s is refused', (_, words, expected) =>
    expect(codes(findTemplateFaults(place, words))).toEqual(expected),
  );

  it.each([
    ['no subject', { subject: null }, ['subject TEMPLATE.SUBJECT_MISSING']],
    ['a subject of two lines', { subject: 'a\nBcc: b' }, ['subject TEMPLATE.SUBJECT_LINES']],
    ['a script', { html: '<script>1</script>{{link}}' }, ['html TEMPLATE.HTML_NOT_SAFE']],
    ['a handler', { html: '<p onclick="1">{{link}}</p>' }, ['html TEMPLATE.HTML_NOT_SAFE']],
    ['HTML without the link', { html: '<p>Hello</p>' }, ['html TEMPLATE.LINK_MISSING']],
    ['an unknown variable in HTML', { html: '{{link}}{{ password }}' }, ['html TEMPLATE.UNKNOWN_VARIABLE']],
  ])('for e-mail with %s is refused', (_, given, expected) => {
    const words = { subject: 'Hello', text: 'See {{link}}', html: null, ...given };
    expect(codes(findTemplateFaults(mail, words))).toEqual(expected);
  });

  it('puts values in, escaped in HTML, and never reads them as a template', () => {
    const words = { subject: 'For {{ name }}', text: '{{name}}', html: '<b>{{name}}</b>' };
    const name = `<i>"O'Hara" & {{link}}</i>`;
    expect(renderMessage(words, { name, link: 'x' })).toEqual({
      subject: `For ${name}`,
      text: name,
      html: '<b>&lt;i&gt;&quot;O&#39;Hara&quot; &amp; {{link}}&lt;/i&gt;</b>',
    });
  });

  it('is chosen by language, then by clinic', () => {
    const all = [
      { language: 'en', clinicId: null },
      { language: 'en', clinicId: 'soho' },
      { language: 'pt', clinicId: null },
    ];
    const chosen = (language: string, clinicId: string) => chooseTemplate(all, { language, clinicId });
    expect(chosen('en-GB', 'soho')).toBe(all[1]);
    expect(chosen('en', 'york')).toBe(all[0]);
    expect(chosen('pt-PT', 'soho')).toBe(all[2]);
    expect(chosen('fr', 'york')).toBe(all[0]);
    expect(chooseTemplate([], { language: 'en', clinicId: 'soho' })).toBeUndefined();
  });
});

describe('an SMS', () => {
  it.each([
    ['160 places of GSM are one', 'a'.repeat(160), 'gsm7', 160, 1],
    ['161 are two', 'a'.repeat(161), 'gsm7', 161, 2],
    ['306 are two still', 'a'.repeat(306), 'gsm7', 306, 2],
    ['307 are three', 'a'.repeat(307), 'gsm7', 307, 3],
    ['a euro takes two places', '€'.repeat(80), 'gsm7', 160, 1],
    ['and is not torn apart', `${'a'.repeat(152)}€${'a'.repeat(151)}€`, 'gsm7', 307, 3],
    ['one foreign letter makes it UCS-2', `${'a'.repeat(69)}ł`, 'ucs2', 70, 1],
    ['and then 71 are two', `${'a'.repeat(70)}ł`, 'ucs2', 71, 2],
    ['a picture takes two places', '😀'.repeat(35), 'ucs2', 70, 1],
    ['and is not torn apart either', `${'a'.repeat(66)}😀${'a'.repeat(66)}`, 'ucs2', 134, 3],
    ['nothing is one', '', 'gsm7', 0, 1],
  ])('%s', (_, text, alphabet, units, segments) => expect(smsLength(text)).toEqual({ alphabet, units, segments }));
});
