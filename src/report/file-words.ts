import type { FindingOf } from '../model/finding.ts'

/** How a prompt names a file that could not be read. */
export const namesFile: Record<FindingOf<'file-not-read'>['what'], string> = {
  image: 'shows the image',
  sample: 'takes samples from',
  prompt: 'names the prompt',
  attachment: 'attaches',
  media: 'attaches',
  field: 'has the field',
  file: 'names',
}

/** What the count lacks without the file. */
export const withoutFile: Record<FindingOf<'file-not-read'>['what'], string> = {
  image: 'its tokens are an estimate for an image of 1024 x 1024',
  sample: 'the slots that it fills have no size unless they are declared under `slots` in promptcost.yml',
  prompt: 'its text is missing from the count',
  media: 'what it costs is a guess, with a range from nothing to twice as much',
  attachment: 'it is missing from the count',
  field: 'what it brings is missing from the count',
  file: 'its text, and that of the others beyond, is missing from the count',
}
