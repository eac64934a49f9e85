/** Tags whose templates are not for a model. */
export const OTHER_LANGUAGES =
  /(?:^|\.)(?:gql|graphql|sql|css|html|svg|styled|keyframes|injectGlobal|createGlobalStyle|glsl|regex|groq)$|^styled\./
/** Tags that leave a text as it is. */
export const PLAIN = /(?:^|\.)(?:prompt|text|md|markdown|fmt|xml|template|system|user|assistant|str|endent)$/
