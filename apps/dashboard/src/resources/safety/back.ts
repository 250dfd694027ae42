/** Where to go back to, as the address says; only ever inside the dashboard. */
export function backFrom(address: URLSearchParams, otherwise: string): string {
  const back = address.get('back');
  return back && /^\/(?![/\\])/.test(back) ? back : otherwise;
}
