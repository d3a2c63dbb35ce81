/**
 * Languages in which Chromium 156 has names of countries (`Intl.DisplayNames.supportedLocalesOf`), among the official ones
 * of any country. Its ICU is built without the others; Firefox and Node have all of CLDR.
 */
export const languagesOfChromium =
  'af ak am ar az bg bn bs ca cs da de el en es et fa fi fil fr gu he hi hr hu id it ja kk kn ko kok lt lv ml mr ms nb nl no pa pl pt ro ru sd sk sl sr sv sw ta te th tr uk ur uz vi zh'.split(
    ' ',
  )
