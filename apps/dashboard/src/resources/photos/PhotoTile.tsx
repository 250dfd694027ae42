import BlockRounded from '@mui/icons-material/BlockRounded';
import BrokenImageOutlined from '@mui/icons-material/BrokenImageOutlined';
import HourglassEmptyRounded from '@mui/icons-material/HourglassEmptyRounded';
import { Box, ButtonBase, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { When } from '../../controls/When.tsx';
import type { PhotoPartsFragment } from '../../generated/graphql.ts';
import { photoViewWords } from './photo-words.ts';

export const tileWidth = 148;
const picture = {
  width: 1,
  aspectRatio: '3 / 4',
  borderRadius: 2,
  overflow: 'hidden',
  bgcolor: 'background.sunk',
} as const;

/** A picture with a line or two below it. */
export function Tile({ face, children }: { face: ReactNode; children: ReactNode }) {
  return (
    <Box component="li" sx={{ width: tileWidth, flex: 'none', display: 'grid', gap: 1, alignContent: 'start' }}>
      {face}
      <Box sx={{ minWidth: 0 }}>{children}</Box>
    </Box>
  );
}

/** In place of a picture: why there is none. */
export function NoPicture({ icon: Icon, text }: { icon: typeof BlockRounded; text: string }) {
  return (
    <Box sx={{ ...picture, display: 'grid', placeContent: 'center', justifyItems: 'center', gap: 2, p: 3 }}>
      <Icon sx={{ color: 'text.secondary' }} aria-hidden />
      <Typography variant="caption" color="textSecondary" sx={{ textAlign: 'center' }}>
        {text}
      </Typography>
    </Box>
  );
}

export const fill = { width: 1, height: 1, objectFit: 'cover', display: 'block' } as const;

function Face({ photo, onOpen }: { photo: PhotoPartsFragment; onOpen: () => void }) {
  if (photo.withdrawnAt) return <NoPicture icon={BlockRounded} text="Withdrawn" />;
  if (photo.state === 'unreadable')
    return <NoPicture icon={BrokenImageOutlined} text="Could not be read. Take it again." />;
  if (!photo.thumb) return <NoPicture icon={HourglassEmptyRounded} text="Being prepared" />;
  return (
    <ButtonBase
      onClick={onOpen}
      aria-label={`Open ${photoViewWords[photo.view].toLowerCase()}, ${photo.takenAt.slice(0, 10)}`}
      sx={{ ...picture, border: 1, borderColor: 'divider', '&:hover img': { opacity: 0.92 } }}
    >
      <Box component="img" src={photo.thumb} alt="" loading="lazy" draggable={false} sx={fill} />
    </ButtonBase>
  );
}

/** One photo in a strip. */
export function PhotoTile({ photo, onOpen }: { photo: PhotoPartsFragment; onOpen: () => void }) {
  return (
    <Tile face={<Face photo={photo} onOpen={onOpen} />}>
      <Typography variant="subtitle2" noWrap>
        {photoViewWords[photo.view]}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="div">
        <When at={photo.takenAt} zone={photo.clinic.zone} />
      </Typography>
      {photo.withdrawReason && (
        <Typography variant="caption" color="textSecondary" component="div">
          {photo.withdrawReason}
        </Typography>
      )}
    </Tile>
  );
}
