/**
 * Extensions that tell a machine what to do with a file. What follows the last dot of a name is one of
 * them, or it is a part of the name: « Facture M.Dupont », « Plan v2.final ».
 */
const KNOWN: ReadonlySet<string> = new Set(
  `pdf jpg jpeg jpe jfif jif jfi pjpeg pjp png apng webp heic heif hif avif gif bmp dib tif tiff svg svgz
  ico psd ai eps ps raw dng cr2 nef emf wmf
  docx docm doc dot dotx dotm odt ott fodt rtf txt md wpd pages xml
  xlsx xlsm xls xlsb xlt xltx xltm ods ots fods csv tsv numbers
  pptx pptm ppt pps ppsx ppsm pot potx odp otp key odg odf odb vsd vsdx pub mdb accdb
  zip rar 7z gz tgz tar bz2 xz z lz lzma zst cab arj lzh ace iso img dmg vhd vhdx wim apk ipa deb rpm
  exe com dll sys scr pif cpl msi msp msc mst bat cmd ps1 psm1 vbs vbe vb js jse mjs cjs ts wsf wsh hta
  lnk url desktop scf inf reg jar class war sh bash zsh csh py pyc pyw pl rb php php3 php4 php5 phtml
  phar asp aspx ashx jsp cgi htaccess htm html xhtml shtml mht mhtml swf xll xla xlam ppam chm hlp
  eml msg ics vcf mp3 mp4 m4a m4v mov avi mkv webm wav ogg flac wmv wma 3gp
  json yml yaml ini conf sql db sqlite ttf otf woff woff2 epub mobi xps oxps djvu dwg dxf skp bin dat`.split(
    /\s+/u,
  ),
);

/** Whether it tells what a file is. */
export function isKnownExtension(extension: string): boolean {
  return KNOWN.has(extension);
}
