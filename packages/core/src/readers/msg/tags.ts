/** Tags of the properties that are read ([MS-OXPROPS]). */
export const tags = {
  // Of a mail
  subject: 0x0037,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  senderSmtpAddress: 0x5d01,
  representedName: 0x0042,
  representedAddress: 0x0065,
  representedSmtpAddress: 0x5d02,
  submitTime: 0x0039,
  deliveryTime: 0x0e06,
  transportHeaders: 0x007d,
  messageId: 0x1035,
  inReplyTo: 0x1042,
  body: 0x1000,
  html: 0x1013,
  compressedRtf: 0x1009,
  internetCodePage: 0x3fde,
  messageCodePage: 0x3ffd,
  // Of a recipient
  displayName: 0x3001,
  address: 0x3003,
  smtpAddress: 0x39fe,
  recipientType: 0x0c15,
  // Of an attachment
  data: 0x3701,
  method: 0x3705,
  longPath: 0x370d,
  path: 0x3708,
  fileName: 0x3704,
  longFileName: 0x3707,
  mediaType: 0x370e,
  contentId: 0x3712,
  isHidden: 0x7ffe
} as const
