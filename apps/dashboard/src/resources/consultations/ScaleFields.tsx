import { Box, Slider, Typography } from '@mui/material';
import {
  ludwigStages,
  norwoodStages,
  type SaltRegions,
  saltScore,
  saltWeights,
  savinPictures,
} from '@stipple/domain/consultations';
import { scoreWords } from '../../words/numbers.ts';
import { ChipChoice } from '../sessions/ChipChoice.tsx';
import type { ConsultationDraft } from './consultation-draft.ts';
import { ludwigWords, norwoodWords, savinWords } from './consultation-words.ts';
import { LudwigPicture, NorwoodPicture, SavinPicturePicture } from './HeadPictures.tsx';
import { PictureChoice } from './PictureChoice.tsx';

interface ScaleProps {
  draft: ConsultationDraft;
  change: (changes: Partial<ConsultationDraft>) => void;
  error?: string | undefined;
}

const scales = [
  { value: 'norwood', word: 'Norwood–Hamilton' },
  { value: 'ludwig', word: 'Ludwig' },
  { value: 'savin', word: 'Savin' },
] as const;

/** The stage, on the scale that fits, as pictures of the head from above. */
export function StageFields({ draft, change, error }: ScaleProps) {
  const { scale, norwood, ludwig, savin } = draft;
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <ChipChoice label="Scale" options={scales} value={scale} onChange={(next) => change({ scale: next })} />
      {scale === 'norwood' && (
        <PictureChoice
          label="Stage"
          options={norwoodStages.map((value) => ({
            value,
            word: norwoodWords[value],
            picture: <NorwoodPicture stage={value} />,
          }))}
          value={norwood}
          onChange={(next) => change({ norwood: next })}
        />
      )}
      {scale === 'ludwig' && (
        <PictureChoice
          label="Stage"
          options={ludwigStages.map((value) => ({
            value,
            word: ludwigWords[value],
            picture: <LudwigPicture stage={value} />,
          }))}
          value={ludwig}
          onChange={(next) => change({ ludwig: next })}
        />
      )}
      {scale === 'savin' && (
        <PictureChoice
          label="Picture"
          options={savinPictures.map((value) => ({
            value,
            word: savinWords[value],
            picture: <SavinPicturePicture picture={value} />,
          }))}
          value={savin}
          onChange={(next) => change({ savin: next })}
        />
      )}
      {error && <Typography color="error">{error}</Typography>}
    </Box>
  );
}

const regions = [
  ['left', 'Left side'],
  ['right', 'Right side'],
  ['vertex', 'Top'],
  ['back', 'Back'],
] as const;
const nothing: SaltRegions = { left: 0, right: 0, vertex: 0, back: 0 };

/** Share of each region that is bald; the score follows. */
export function SaltFields({ draft, change, error }: ScaleProps) {
  const salt = draft.salt ?? nothing;
  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: 560 }}>
      {regions.map(([region, word]) => (
        <Box key={region} sx={{ display: 'grid', gridTemplateColumns: '128px 1fr 56px', gap: 4, alignItems: 'center' }}>
          <span>
            <Typography variant="subtitle2">{word}</Typography>
            <Typography variant="caption" color="textSecondary">{`${saltWeights[region]} % of the scalp`}</Typography>
          </span>
          <Slider
            aria-label={`${word}, percent bald`}
            value={salt[region]}
            step={5}
            min={0}
            max={100}
            onChange={(_, value) => change({ salt: { ...salt, [region]: value as number } })}
            sx={{ py: 4 }}
          />
          <Typography sx={{ textAlign: 'right' }}>{`${salt[region]} %`}</Typography>
        </Box>
      ))}
      <Typography>
        {draft.salt ? `SALT ${scoreWords(saltScore(salt))} of 100` : 'SALT is reckoned from the four regions.'}
      </Typography>
      {error && <Typography color="error">{error}</Typography>}
    </Box>
  );
}
