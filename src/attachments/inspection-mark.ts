/** Tells a thread that looks at files from those of whoever runs this code in a thread. */
export const INSPECTION_MARK = 'parvis: inspection of files';
