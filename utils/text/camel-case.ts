export type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** 'front-page' as 'frontPage', in the type too: the keys of browser locale files hold no hyphen. */
export const camelCase = <Name extends string>(name: Name): CamelCase<Name> =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Name>;
