import type { ConsentPurpose } from './consent.ts';
import { type ConsentParts, textOf } from './consent-text.ts';

/** A wording that every organization starts with: to be reviewed by the chain, and marked so until it is. */
export interface ConsentTemplate {
  readonly purpose: ConsentPurpose;
  readonly language: string;
  readonly parts: ConsentParts;
}

const treatment: ConsentParts = {
  title: 'Consent to scalp micropigmentation',
  body: `Please read this without hurry and ask about anything that is unclear. You may stop at any time, also in the middle of a session.

## What is done

A very fine needle places tiny dots of pigment just under the outer layer of the skin of your scalp. Together they look like closely shaved hair or give an appearance of density. The course usually takes two to four sessions of up to four hours, some weeks apart.

## What to expect

- During the session: pressure and a scratching feeling; a numbing product may be used if you agree.
- Afterwards: redness, tightness and small scabs for some days. The dots look too dark at first and lighten while they settle.
- Over the years: the pigment fades, faster in strong sun. A top-up is usual after three to five years.

## What can go wrong

Complications are rare, and you should know them before you decide: allergic reaction to pigment or numbing product, infection, raised or thick scars, pigment that spreads or changes colour, uneven fading, and a result that is not what you hoped for. A patch test lowers the risk of an allergic reaction and cannot exclude it.

## When to wait

Tell us before each session about pregnancy, any new illness, medicine or skin condition of the scalp, and about sunburn. Some of them mean waiting.`,
  statements: [
    {
      topic: 'permanence',
      text: 'I understand that the pigment stays in my skin for years, and that traces of it may stay for ever.',
    },
    {
      topic: 'removal',
      text: 'I understand that taking it out again needs a medical procedure, such as laser, which may hurt, cost money and leave marks.',
    },
    {
      topic: 'allergic_reaction',
      text: 'I understand that an allergic reaction to the pigment is possible, even after a patch test and even years later.',
    },
    {
      topic: 'colour_change',
      text: 'I understand that the colour can change with time, towards blue, green or red, and that light, skin and products play a part in it.',
    },
    {
      topic: 'keloid',
      text: 'I understand that a needle can cause raised scars (keloids), and I have said so if I or my close family tend to them.',
    },
    {
      topic: 'melanoma',
      text: 'I understand that a melanoma or another change of the skin is harder to see under pigment; I have shown every mole I know of and will have my scalp checked by a doctor.',
    },
    {
      topic: 'aftercare',
      text: 'I have been given the aftercare in writing and will follow it; I know that the result depends on it.',
    },
    {
      topic: 'infection',
      text: 'I know the signs of an infection (growing redness, heat, swelling, pus, fever) and will call the clinic and a doctor when I see one.',
    },
    { topic: 'age', text: 'I am 18 or older, and what I have said about my health is complete and true.' },
    { topic: null, text: 'My questions have been answered, and I agree to the treatment.' },
  ],
};

const photos: ConsentParts = {
  title: 'Consent to photos for my record',
  body: `Photos before, during and after the treatment show how the result develops and let another practitioner continue the work years later.

They are part of your record: kept safely, seen by those who treat you, and never published. You may agree to the treatment without agreeing to photos, and you may withdraw at any time; no further photos are taken from then on.`,
  statements: [
    { topic: null, text: 'I agree that photos of my head are taken and kept in my record.' },
    { topic: null, text: 'I know that I can withdraw this at any time without a reason.' },
  ],
};

const marketing: ConsentParts = {
  title: 'Consent to showing my photos',
  body: `The clinic would like to show photos of your treatment to others: on its website, in social media, in print or in the studio.

This is apart from your treatment and from the photos of your record: you lose nothing by saying no. Your name is never given. When you withdraw, the clinic stops using the photos and takes them off its own pages; copies that others have made meanwhile may be beyond its reach.`,
  statements: [
    { topic: null, text: 'I agree that photos of my treatment are shown to others, without my name.' },
    { topic: null, text: 'I know that I can withdraw this at any time, and what that can and cannot undo.' },
  ],
};

/** What every new organization is given. */
export const consentTemplates: readonly ConsentTemplate[] = [
  { purpose: 'treatment', language: 'en', parts: treatment },
  { purpose: 'photos', language: 'en', parts: photos },
  { purpose: 'marketing', language: 'en', parts: marketing },
];

/** The columns a template fills, beside an id and a time. */
export function templateRow({ purpose, language, parts }: ConsentTemplate) {
  return { purpose, language, text: textOf(parts), topics: parts.statements.map(({ topic }) => topic) };
}
