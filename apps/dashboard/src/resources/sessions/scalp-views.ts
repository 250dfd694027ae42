import type { ScalpView, Zone } from '@stipple/domain/sessions';

/** Size of each drawing; a mark's places are shares of it. */
export const viewSize = { width: 200, height: 240 } as const;

export const viewWords: Record<ScalpView, string> = {
  front: 'Front',
  top: 'Top',
  left: 'Left side',
  right: 'Right side',
  back: 'Back',
};

/** Zones that have a place on the head; a scar may be anywhere and is drawn. */
export type MappedZone = Exclude<Zone, 'scar'>;

/** A zone as it is seen on one view. */
export interface Region {
  readonly zone: MappedZone;
  /** SVG path. */
  readonly path: string;
}

export interface HeadView {
  /** Outline of the head, then ears and face, lines only. */
  readonly outline: string;
  readonly details: readonly string[];
  readonly regions: readonly Region[];
}

const front: HeadView = {
  outline: 'M100 14 C150 14 174 56 172 110 C170 172 138 226 100 226 C62 226 30 172 28 110 C26 56 50 14 100 14 Z',
  details: [
    'M28 108 C16 102 13 118 18 132 C21 142 27 148 32 146',
    'M172 108 C184 102 187 118 182 132 C179 142 173 148 168 146',
    'M62 118 q14 -8 28 0 M110 118 q14 -8 28 0',
    'M100 126 L95 158 Q100 164 106 158',
    'M78 186 Q100 198 122 186',
  ],
  regions: [
    {
      zone: 'top',
      path: 'M46 62 C54 32 74 16 100 16 C126 16 146 32 154 62 C136 50 118 45 100 45 C82 45 64 50 46 62 Z',
    },
    {
      zone: 'hairline',
      path: 'M46 62 C64 50 82 45 100 45 C118 45 136 50 154 62 L148 88 C132 76 116 71 100 71 C84 71 68 76 52 88 Z',
    },
    {
      zone: 'temples',
      path: 'M46 62 L52 88 C45 98 42 108 41 120 L29 116 C28 94 34 76 46 62 Z M154 62 L148 88 C155 98 158 108 159 120 L171 116 C172 94 166 76 154 62 Z',
    },
  ],
};

const top: HeadView = {
  outline: 'M100 20 C146 20 178 62 178 124 C178 186 146 226 100 226 C54 226 22 186 22 124 C22 62 54 20 100 20 Z',
  details: ['M90 20 Q100 4 110 20', 'M21 108 q-14 -2 -11 16 q2 16 11 16', 'M179 108 q14 -2 11 16 q-2 16 -11 16'],
  regions: [
    { zone: 'hairline', path: 'M62 36 C74 25 86 21 100 21 C114 21 126 25 138 36 L126 66 C110 58 90 58 74 66 Z' },
    {
      zone: 'temples',
      path: 'M62 36 L74 66 C64 74 58 84 55 96 L27 88 C33 66 45 48 62 36 Z M138 36 L126 66 C136 74 142 84 145 96 L173 88 C167 66 155 48 138 36 Z',
    },
    {
      zone: 'top',
      path: 'M74 66 C90 58 110 58 126 66 C136 74 142 84 145 96 L143 132 C124 126 76 126 57 132 L55 96 C58 84 64 74 74 66 Z',
    },
    { zone: 'crown', path: 'M57 132 C76 126 124 126 143 132 C142 162 128 184 100 184 C72 184 58 162 57 132 Z' },
    {
      zone: 'left',
      path: 'M27 88 L55 96 L57 132 C58 152 64 166 72 175 L48 199 C31 180 22 154 23 120 C23 108 24 98 27 88 Z',
    },
    {
      zone: 'right',
      path: 'M173 88 L145 96 L143 132 C142 152 136 166 128 175 L152 199 C169 180 178 154 177 120 C177 108 176 98 173 88 Z',
    },
    {
      zone: 'back',
      path: 'M72 175 C80 181 89 184 100 184 C111 184 120 181 128 175 L152 199 C138 216 120 225 100 225 C80 225 62 216 48 199 Z',
    },
  ],
};

const back: HeadView = {
  outline:
    'M100 14 C152 14 174 58 172 112 C170 150 160 178 148 196 L148 228 L52 228 L52 196 C40 178 30 150 28 112 C26 58 48 14 100 14 Z',
  details: [
    'M28 108 C16 102 13 118 18 132 C21 142 27 148 32 146',
    'M172 108 C184 102 187 118 182 132 C179 142 173 148 168 146',
  ],
  regions: [
    {
      zone: 'crown',
      path: 'M46 66 C54 34 74 16 100 16 C126 16 146 34 154 66 C150 92 128 104 100 104 C72 104 50 92 46 66 Z',
    },
    {
      zone: 'left',
      path: 'M46 66 C50 84 60 94 72 100 L66 176 C58 176 52 178 47 182 C36 164 30 140 29 112 C28 92 34 78 46 66 Z',
    },
    {
      zone: 'right',
      path: 'M154 66 C150 84 140 94 128 100 L134 176 C142 176 148 178 153 182 C164 164 170 140 171 112 C172 92 166 78 154 66 Z',
    },
    { zone: 'back', path: 'M72 100 C90 105 110 105 128 100 L134 176 C112 184 88 184 66 176 Z' },
  ],
};

const left: HeadView = {
  outline:
    'M112 14 C164 14 188 58 184 112 C181 148 168 172 158 190 L158 228 L84 228 L80 206 C64 210 46 208 40 196 C36 188 40 180 36 174 C30 168 38 160 34 154 C24 152 20 146 26 136 C32 126 34 118 34 106 C32 52 62 14 112 14 Z',
  details: [
    'M112 112 C124 104 136 114 130 130 C126 142 118 150 112 148 C104 146 104 120 112 112 Z',
    'M48 122 q10 -5 18 0',
  ],
  regions: [
    { zone: 'hairline', path: 'M40 82 C44 66 52 50 64 38 L82 54 C74 62 68 72 66 84 Z' },
    { zone: 'top', path: 'M64 38 C78 22 96 15 112 15 C128 15 142 20 152 28 L140 56 C124 50 100 48 82 54 Z' },
    { zone: 'crown', path: 'M152 28 C170 42 182 66 184 92 L152 96 C152 80 148 66 140 56 Z' },
    { zone: 'temples', path: 'M40 82 L66 84 C70 92 72 102 72 114 L40 116 C36 110 36 94 40 82 Z' },
    {
      zone: 'left',
      path: 'M82 54 C100 48 124 50 140 56 C148 66 152 80 152 96 L150 140 L134 138 C138 118 130 104 114 106 C104 108 100 116 100 130 L90 132 L72 114 C72 102 70 92 66 84 C68 72 74 62 82 54 Z',
    },
    { zone: 'back', path: 'M152 96 L184 92 C186 126 174 162 160 186 L136 178 C146 166 150 154 150 140 Z' },
  ],
};

/** The same from the other side: every number that goes across is turned around. */
function mirrored(path: string): string {
  let across = 0;
  let relative = false;
  return path.replace(/([A-Za-z])|(-?\d+(?:\.\d+)?)/g, (whole, command: string | undefined) => {
    if (command) {
      across = 0;
      relative = command === command.toLowerCase();
      return whole;
    }
    const flipped = across % 2 === 0 ? (relative ? -Number(whole) : viewSize.width - Number(whole)) : Number(whole);
    across += 1;
    return String(flipped);
  });
}

const right: HeadView = {
  outline: mirrored(left.outline),
  details: left.details.map(mirrored),
  regions: left.regions.map(({ zone, path }) => ({ zone: zone === 'left' ? 'right' : zone, path: mirrored(path) })),
};

export const headViews: Readonly<Record<ScalpView, HeadView>> = { front, top, left, right, back };
