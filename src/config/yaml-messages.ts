import type { ErrorCode } from 'yaml'

/** What is wrong, by the YAML parser's code. Its own messages quote the source, so they are never shown. */
const sentences = {
  ALIAS_PROPS: 'an alias (*) cannot have an anchor or a tag of its own.',
  BAD_ALIAS: 'this alias (*) has no valid name.',
  BAD_COLLECTION_TYPE: 'this tag does not fit its value.',
  BAD_DIRECTIVE: 'this line starts with % but is not a YAML directive.',
  BAD_DQ_ESCAPE: 'this text in double quotes has an unknown escape (\\).',
  BAD_INDENT: 'the indentation does not fit the lines above, or a bracket is not closed.',
  BAD_PROP_ORDER: 'an anchor or a tag is in the wrong place.',
  BAD_SCALAR_START: 'a plain value cannot start with this character.',
  BLOCK_AS_IMPLICIT_KEY: 'there is a second ":" on this line.',
  BLOCK_IN_FLOW: 'a list or mapping over several lines cannot be inside brackets.',
  DUPLICATE_KEY: 'this key appears twice.',
  IMPOSSIBLE: 'this is not YAML.',
  KEY_OVER_1024_CHARS: 'this key is too long.',
  MISSING_CHAR: 'a character is missing here: a quote, a comma, a colon, a space or a bracket.',
  MULTILINE_IMPLICIT_KEY: 'a key cannot span several lines: a ":" may be missing.',
  MULTIPLE_ANCHORS: 'a value can have one anchor (&) only.',
  MULTIPLE_DOCS: 'a config is one YAML document; a second one starts here.',
  MULTIPLE_TAGS: 'a value can have one tag (!) only.',
  NON_STRING_KEY: 'a key must be text.',
  RESOURCE_EXHAUSTION: 'this is nested too deeply.',
  TAB_AS_INDENT: 'a tab cannot indent YAML.',
  TAG_RESOLVE_FAILED: 'tags (!) mean nothing in a config.',
  UNEXPECTED_TOKEN: 'this is not YAML: something is out of place here.',
} satisfies Record<ErrorCode, string>

const remedies: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'Indent the keys of one mapping alike, and close every bracket.',
  DUPLICATE_KEY: 'Keep one of them.',
  MISSING_CHAR: 'Check that every quote and bracket opened above is closed.',
  UNEXPECTED_TOKEN: 'Put a value that holds one of : # [ ] { } , in quotes.',
  BAD_SCALAR_START: 'Put the value in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that holds ": " in quotes, and every key on its own line.',
  BAD_DQ_ESCAPE: 'Use single quotes, which have no escapes.',
  MULTIPLE_DOCS: 'Remove the line "---" and everything after it.',
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Remove the tag, or put the value in quotes.',
}

/** The sentence and the remedy for a YAML parser's error. */
export function yamlMessage(code: ErrorCode): { what: string; remedy: string | undefined } {
  return { what: sentences[code], remedy: remedies[code] }
}
