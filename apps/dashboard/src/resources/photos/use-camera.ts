import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether there is a camera to look through: not asked yet, there, or not, with the way out. */
export type CameraState = 'starting' | 'on' | 'off';

interface Camera {
  readonly state: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  /** What it sees now, as a JPEG of its full size. */
  readonly shoot: () => Promise<Blob | null>;
}

const wish = { facingMode: { ideal: 'environment' }, width: { ideal: 4096 }, height: { ideal: 3072 } } as const;

/** The camera of this device while a screen needs it, the one on its back where it has several. */
export function useCamera(): Camera {
  const video = useRef<HTMLVideoElement | null>(null);
  const [state, setState] = useState<CameraState>('starting');
  useEffect(() => {
    let stream: MediaStream | undefined;
    let over = false;
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const start = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: wish, audio: false });
        if (over) return stop();
        if (video.current) video.current.srcObject = stream;
        setState('on');
      } catch {
        // None there, in use by another program, or not allowed: a file does as well.
        if (!over) setState('off');
      }
    };
    void start();
    return () => {
      over = true;
      stop();
    };
  }, []);
  return { state, video, shoot: () => shotOf(video.current) };
}

function shotOf(video: HTMLVideoElement | null): Promise<Blob | null> {
  if (!video?.videoWidth) return Promise.resolve(null);
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.94));
}
