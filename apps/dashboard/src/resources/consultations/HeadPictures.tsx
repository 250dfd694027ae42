import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { LudwigStage, NorwoodStage, SavinPicture } from '../../generated/graphql.ts';

/** How far the temples and the front have gone back, and how wide the spot on the crown is; parts of the head. */
const norwoodShapes: Record<NorwoodStage, { temples: number; front: number; spot: number }> = {
  I: { temples: 0.04, front: 0.02, spot: 0 },
  II: { temples: 0.16, front: 0.04, spot: 0 },
  III: { temples: 0.3, front: 0.06, spot: 0 },
  III_vertex: { temples: 0.26, front: 0.06, spot: 0.2 },
  IV: { temples: 0.38, front: 0.14, spot: 0.26 },
  V: { temples: 0.46, front: 0.3, spot: 0.34 },
  VI: { temples: 0.52, front: 0.5, spot: 0.4 },
  VII: { temples: 0.66, front: 0.64, spot: 0.5 },
};

/** A head from above, the nose at the top: hair in ink, bare skin light. */
function Head({ children }: { children: ReactNode }) {
  return (
    <Box component="svg" viewBox="0 0 100 100" aria-hidden sx={{ color: 'text.secondary' }}>
      <path d="M45 7 L50 0 L55 7 Z" fill="currentColor" />
      <ellipse cx={50} cy={52} rx={38} ry={46} fill="currentColor" />
      {children}
      <ellipse cx={50} cy={52} rx={38} ry={46} fill="none" stroke="currentColor" strokeWidth={2} />
    </Box>
  );
}

/** Bare skin. */
const bare = { color: 'background.paper', fill: 'currentColor' } as const;

export function NorwoodPicture({ stage }: { stage: NorwoodStage }) {
  const { temples, front, spot } = norwoodShapes[stage];
  const side = 6 + temples * 92;
  const middle = 6 + front * 92;
  const width = 6 + temples * 40;
  return (
    <Head>
      <clipPath id={`head-${stage}`}>
        <ellipse cx={50} cy={52} rx={37} ry={45} />
      </clipPath>
      <g clipPath={`url(#head-${stage})`}>
        <Box
          component="path"
          sx={bare}
          d={`M0 0 H100 V${side * 0.5} Q${92 - width * 0.4} ${side + 6} ${50 + width * 0.72} ${side} Q${56} ${middle} 50 ${middle} Q44 ${middle} ${50 - width * 0.72} ${side} Q${8 + width * 0.4} ${side + 6} 0 ${side * 0.5} Z`}
        />
        {spot > 0 && <Box component="ellipse" cx={50} cy={70} rx={spot * 60} ry={spot * 54} sx={bare} />}
      </g>
    </Head>
  );
}

/** Width of the parting, part of the head; the frontal pattern widens to the front like a fir. */
const partings: Record<SavinPicture, number> = {
  I_1: 0.02,
  I_2: 0.06,
  I_3: 0.1,
  I_4: 0.15,
  II_1: 0.24,
  II_2: 0.34,
  III: 0.5,
  advanced: 0.68,
  frontal: 0.3,
};

function Parting({ width, fir = false }: { width: number; fir?: boolean }) {
  const half = width * 38;
  return fir ? (
    <Box component="path" sx={bare} d={`M50 78 L${50 - half * 1.8} 14 Q50 6 ${50 + half * 1.8} 14 Z`} />
  ) : (
    <Box component="ellipse" cx={50} cy={46} rx={Math.max(1.2, half)} ry={32} sx={bare} />
  );
}

export function SavinPicturePicture({ picture }: { picture: SavinPicture }) {
  return (
    <Head>
      <Parting width={partings[picture]} fir={picture === 'frontal'} />
    </Head>
  );
}

const ludwigWidths: Record<LudwigStage, number> = { I: 0.14, II: 0.36, III: 0.62 };

export function LudwigPicture({ stage }: { stage: LudwigStage }) {
  return (
    <Head>
      <Parting width={ludwigWidths[stage]} />
    </Head>
  );
}
