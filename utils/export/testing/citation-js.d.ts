/** What we use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options: { readonly forceType: string });
    readonly data: never[];
    format(
      kind: 'bibliography',
      options: { readonly format: 'text'; readonly template: string; readonly lang: string },
    ): string;
  }
}
