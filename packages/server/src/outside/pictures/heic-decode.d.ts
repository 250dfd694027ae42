declare module 'heic-decode' {
  interface Decoded {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8ClampedArray;
  }
  const decode: (file: { readonly buffer: Uint8Array }) => Promise<Decoded>;
  export = decode;
}
