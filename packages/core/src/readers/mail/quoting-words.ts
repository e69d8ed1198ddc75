/** Labels of header lines as mail programs write them over what they quote, by what they label. */
export const labels = {
  from: [
    'from|von|de|da|van|fra|från|lähettäjä|od|nadawca|feladó|kimden|gönderen|från|expéditeur|remitente|mittente|afzender|absender',
    'dari|de la|από|от|от кого|від|מאת|من|المرسل|از|发件人|發件人|寄件者|寄件人|差出人|送信者|보낸\\s?사람|보낸\\s?이|จาก|người gửi|từ'
  ].join('|'),
  sent: [
    'sent|gesendet|envoyé|enviado|enviado el|enviada em|inviato|verzonden|sendt|skickat|lähetetty|wysłano|odesláno|odoslané|elküldve',
    'gönderme tarihi|gönderildi|trimis|στάλθηκε|отправлено|надіслано|изпратено|נשלח|تاريخ الإرسال|发送时间|發送時間|寄件日期|送信日時|보낸\\s?날짜|đã gửi|dikirim'
  ].join('|'),
  date: [
    'date|datum|fecha|data|dato|päivämäärä|dátum|tarih|tanggal|dată|ημερομηνία|дата|תאריך|التاريخ|تاريخ|日期|日付|日時|날짜|วันที่|ngày'
  ].join('|'),
  subject: [
    'subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|emne|ämne|aihe|temat|předmět|predmet|tárgy|konu|subiect|perihal|subjek',
    'θέμα|тема|נושא|الموضوع|موضوع|主题|主旨|主題|件名|제목|เรื่อง|chủ đề'
  ].join('|'),
  to: [
    'to|an|à|para|a|per|aan|til|till|vastaanottaja|do|komu|címzett|kime|alıcı|către|kepada|προς|кому|до|אל|إلى|收件人|收件者|宛先|받는\\s?사람|ถึง|đến',
    'cc|kopie|kopia|copie|copia|cópia|kopi|kopio|dw|másolat|bilgi|копия|копія|抄送|副本|参照|참조|bcc|cci|cco|reply-to|antwort an|répondre à|responder a|rispondi a',
    'attachments|anlagen|pièces jointes|adjuntos|allegati|anexos|bijlagen|вложения|附件|添付ファイル|첨부|importance|wichtigkeit|importancia|priorität|priority'
  ].join('|')
} as const

/** What programs put before the subject of a mail that is sent on. */
export const forwardPrefixes =
  'fwd?|fw|wg|tr|rv|enc|i|doorst|vb|vl|vs|videresendt|pd|továbbítás|ilt|πρθ|пересл|переслано|הועבר|转发|轉寄|転送|전달'

/** What programs put before the subject of a mail that answers. */
export const replyPrefixes = 're|aw|antw|sv|rif|r|odp|ynt|vá|atb|απ|ответ|на|השב|رد|回复|回覆|答复|返信|답장|회신'

/** Words of the line that a program sets over a mail that is sent on, in any of its forms. */
export const forwardWords =
  /forward|weitergeleit|transf[eé]r|transmis|r[eé]exp[eé]di|reenviad|reencaminh|encaminhad|inoltrat|doorgestuurd|vidarebefordra|videresend|välitet|przekazan|přeposlan|preposlan|továbbít|iletil|redirecționat|προωθ|переслан|пересыла|переадрес|препратено|הועבר|محول|إعادة توجيه|转发|轉寄|轉發|転送|전달|diteruskan|chuyển tiếp/i

/** Words of the line over a mail that is answered, where it has no colon or no date. */
export const wroteWords =
  /\bwrote\b|\bschrieb\b|a écrit|escribi[oó]|escreveu|ha scritto|schreef|skrev|kirjoitti|napisał|napsal|írta|yazdı|a scris|έγραψε|написал|пише|написа|כתב|كتب|写道|寫道|のメール|님이 작성|menulis|đã viết/i
