/** One announcement, made up, in many languages and scripts; half of them are none that a language detector knows. */
export const sentences: Readonly<Record<string, string>> = {
  English:
    'The minister of health announced yesterday that the new hospital will open next month in the port city, and that everyone is welcome to take part in the ceremony. Ambulances have been ordered, and two hundred nurses are being trained.',
  German:
    'Die Gesundheitsministerin kündigte gestern an, dass das neue Krankenhaus im nächsten Monat in der Hafenstadt öffnet; zur Eröffnungsfeier sind alle herzlich eingeladen. Rettungswagen sind bestellt, und zweihundert Pflegekräfte werden ausgebildet.',
  French:
    "La ministre de la Santé a annoncé hier que le nouvel hôpital ouvrira le mois prochain dans la ville portuaire et que chacun est invité à la cérémonie. Des ambulances ont été commandées, et l'on forme deux cents infirmières.",
  Spanish:
    'La ministra de Sanidad anunció ayer que el nuevo hospital abrirá el próximo mes en la ciudad portuaria y que todos están invitados a la ceremonia. Se han encargado ambulancias y se está formando a doscientas enfermeras.',
  Polish:
    'Minister zdrowia ogłosiła wczoraj, że nowy szpital zostanie otwarty w przyszłym miesiącu w mieście portowym, a wszyscy są zaproszeni na uroczystość. Zamówiono karetki, a dwieście pielęgniarek przechodzi szkolenie.',
  Czech:
    'Ministryně zdravotnictví včera oznámila, že nová nemocnice bude otevřena příští měsíc v přístavním městě a že na slavnost jsou zváni všichni. Byly objednány sanitky a dvě stě zdravotních sester prochází školením.',
  Finnish:
    'Terveysministeri ilmoitti eilen, että uusi sairaala avataan ensi kuussa satamakaupungissa ja että kaikki ovat tervetulleita juhlaan. Ambulansseja on tilattu, ja kahtasataa sairaanhoitajaa koulutetaan parhaillaan.',
  Hungarian:
    'Az egészségügyi miniszter tegnap bejelentette, hogy az új kórház a jövő hónapban nyílik meg a kikötővárosban, és mindenkit szívesen látnak az ünnepségen. A mentőautókat megrendelték, és kétszáz ápolót képeznek ki.',
  Turkish:
    'Sağlık bakanı dün yeni hastanenin gelecek ay liman kentinde açılacağını ve törene herkesin davetli olduğunu duyurdu. Ambulanslar sipariş edildi ve iki yüz hemşire eğitiliyor.',
  Vietnamese:
    'Bộ trưởng Bộ Y tế hôm qua thông báo rằng bệnh viện mới sẽ mở cửa vào tháng tới tại thành phố cảng và mọi người đều được mời đến dự lễ. Xe cứu thương đã được đặt mua, và hai trăm y tá đang được đào tạo.',
  Swahili:
    'Waziri wa afya alitangaza jana kwamba hospitali mpya itafunguliwa mwezi ujao katika mji wa bandari, na wananchi wote wanakaribishwa kushiriki katika sherehe hiyo. Magari ya wagonjwa yameagizwa, na wauguzi mia mbili wanafundishwa.',
  Welsh:
    'Cyhoeddodd y gweinidog iechyd ddoe y bydd yr ysbyty newydd yn agor y mis nesaf yn nhref y porthladd, ac mae croeso i bawb gymryd rhan yn y seremoni. Mae ambiwlansys wedi eu harchebu, ac mae dau gant o nyrsys yn cael eu hyfforddi.',
  Irish:
    "D'fhógair an tAire Sláinte inné go n-osclófar an t-ospidéal nua an mhí seo chugainn sa bhaile poirt, agus tá fáilte roimh chách páirt a ghlacadh sa searmanas. Tá otharcharranna ordaithe, agus tá dhá chéad altra á n-oiliúint.",
  Maltese:
    'Il-ministru tas-saħħa ħabbar ilbieraħ li l-isptar il-ġdid se jinfetaħ ix-xahar id-dieħel fil-belt tal-port, u kulħadd huwa mistieden jieħu sehem fiċ-ċerimonja. L-ambulanzi ġew ordnati, u mitejn infermier qed jitħarrġu.',
  Greenlandic:
    'Peqqinnissamut naalakkersuisup ippassaq nalunaarutigaa napparsimavik nutaaq qaammammi tullermi umiarsualivimmi illoqarfimmi ammarneqassasoq, kikkullu tamarmik nalliuttorsiornermut tikilluaqqusaapput. Napparsimasunik angallassissutit inniminnerneqarput.',
  Somali:
    'Wasiirka caafimaadka ayaa shalay ku dhawaaqay in isbitaalka cusub la furi doono bisha soo socota magaalada dekedda, dadka oo dhanna waa lagu soo dhawaynayaa xafladda. Gaadiidka gurmadka waa la dalbaday, laba boqol oo kalkaaliyena waa la tababarayaa.',
  Zulu: 'UNgqongqoshe wezempilo umemezele izolo ukuthi isibhedlela esisha sizovulwa ngenyanga ezayo edolobheni elinethekwini, futhi bonke abantu bamenyiwe emcimbini. Ama-ambulensi asethengiwe, kanti abahlengikazi abangamakhulu amabili bayaqeqeshwa.',
  Hawaiian:
    'Ua hoʻolaha ke kuhina o ke ola kino i nehinei e wehe ʻia ana ka haukapila hou i kēia mahina aʻe ma ke kūlanakauhale awa, a ua kono ʻia nā mea a pau e hele mai i ka ʻaha. Ua kauoha ʻia nā kaʻa lawe maʻi, a ke aʻo ʻia nei nā kahu maʻi ʻelua haneli.',
  Russian:
    'Министр здравоохранения объявила вчера, что новая больница откроется в следующем месяце в портовом городе и что на торжество приглашены все желающие. Машины скорой помощи заказаны, двести медсестёр проходят обучение.',
  Ukrainian:
    'Міністерка охорони здоров’я вчора оголосила, що нова лікарня відкриється наступного місяця в портовому місті й що на урочистість запрошено всіх охочих. Карети швидкої допомоги замовлено, двісті медсестер навчаються.',
  Kazakh:
    'Денсаулық сақтау министрі кеше жаңа аурухана келесі айда порт қаласында ашылатынын және салтанатқа барлығы шақырылғанын хабарлады. Жедел жәрдем көліктеріне тапсырыс берілді, екі жүз медбике оқытылуда.',
  Mongolian:
    'Эрүүл мэндийн сайд өчигдөр шинэ эмнэлэг ирэх сард боомт хотод нээгдэж, ёслолд хүн бүрийг урьж байгааг зарлалаа. Түргэн тусламжийн машин захиалсан бөгөөд хоёр зуун сувилагчийг сургаж байна.',
  Greek:
    'Η υπουργός Υγείας ανακοίνωσε χθες ότι το νέο νοσοκομείο θα ανοίξει τον επόμενο μήνα στην πόλη του λιμανιού και ότι όλοι είναι καλεσμένοι στην τελετή. Τα ασθενοφόρα έχουν παραγγελθεί και διακόσιες νοσοκόμες εκπαιδεύονται.',
  Armenian:
    'Առողջապահության նախարարը երեկ հայտարարեց, որ նոր հիվանդանոցը կբացվի հաջորդ ամիս նավահանգստային քաղաքում, և արարողությանը հրավիրված են բոլորը։ Շտապօգնության մեքենաները պատվիրված են։',
  Georgian:
    'ჯანდაცვის მინისტრმა გუშინ განაცხადა, რომ ახალი საავადმყოფო მომავალ თვეში საპორტო ქალაქში გაიხსნება და ცერემონიაზე ყველა მიწვეულია. სასწრაფო დახმარების მანქანები შეკვეთილია.',
  Hebrew:
    'שרת הבריאות הודיעה אתמול כי בית החולים החדש ייפתח בחודש הבא בעיר הנמל, וכי כולם מוזמנים להשתתף בטקס. אמבולנסים הוזמנו, ומאתיים אחיות ואחים נמצאים בהכשרה בימים אלה.',
  Arabic:
    'أعلنت وزيرة الصحة أمس أن المستشفى الجديد سيفتتح الشهر المقبل في المدينة الساحلية، وأن الجميع مدعوون للمشاركة في الحفل. وقد تم طلب سيارات الإسعاف، ويجري تدريب مئتي ممرضة.',
  Persian:
    'وزیر بهداشت دیروز اعلام کرد که بیمارستان جدید ماه آینده در شهر بندری گشایش می‌یابد و همگان به این مراسم دعوت شده‌اند. آمبولانس‌ها سفارش داده شده‌اند و دویست پرستار آموزش می‌بینند.',
  Urdu: 'وزیر صحت نے کل اعلان کیا کہ نیا ہسپتال اگلے مہینے بندرگاہ والے شہر میں کھلے گا اور تقریب میں سب کو مدعو کیا گیا ہے۔ ایمبولینسوں کا آرڈر دے دیا گیا ہے اور دو سو نرسوں کو تربیت دی جا رہی ہے۔',
  Amharic:
    'የጤና ሚኒስትሯ አዲሱ ሆስፒታል በሚቀጥለው ወር በወደብ ከተማዋ እንደሚከፈትና ሁሉም ሰው በሥነ ሥርዓቱ ላይ እንዲገኝ መጋበዙን ትናንት አስታወቁ። አምቡላንሶች ታዝዘዋል፤ ሁለት መቶ ነርሶችም በመሠልጠን ላይ ናቸው።',
  Hindi:
    'स्वास्थ्य मंत्री ने कल घोषणा की कि नया अस्पताल अगले महीने बंदरगाह शहर में खुलेगा और समारोह में सभी आमंत्रित हैं। एम्बुलेंस मँगाई गई हैं और दो सौ नर्सों को प्रशिक्षण दिया जा रहा है।',
  Bengali:
    'স্বাস্থ্যমন্ত্রী গতকাল ঘোষণা করেছেন যে নতুন হাসপাতালটি আগামী মাসে বন্দর শহরে খোলা হবে এবং অনুষ্ঠানে সবাই আমন্ত্রিত। অ্যাম্বুলেন্স আনতে বলা হয়েছে এবং দুইশ নার্সকে প্রশিক্ষণ দেওয়া হচ্ছে।',
  Tamil:
    'புதிய மருத்துவமனை அடுத்த மாதம் துறைமுக நகரில் திறக்கப்படும் என்றும் விழாவிற்கு அனைவரும் அழைக்கப்படுகிறார்கள் என்றும் சுகாதார அமைச்சர் நேற்று அறிவித்தார். இருநூறு செவிலியர்களுக்குப் பயிற்சி அளிக்கப்படுகிறது.',
  Sinhala:
    'නව රෝහල ලබන මාසයේ වරාය නගරයේදී විවෘත කරන බවත් උත්සවයට සියලු දෙනාට ආරාධනා කරන බවත් සෞඛ්‍ය අමාත්‍යවරිය ඊයේ නිවේදනය කළාය. ගිලන් රථ ඇණවුම් කර ඇති අතර හෙදියන් දෙසියයක් පුහුණු කෙරේ.',
  Thai: 'รัฐมนตรีว่าการกระทรวงสาธารณสุขประกาศเมื่อวานนี้ว่าโรงพยาบาลแห่งใหม่จะเปิดในเดือนหน้าที่เมืองท่า และขอเชิญทุกคนเข้าร่วมพิธี ได้สั่งซื้อรถพยาบาลแล้ว และกำลังฝึกอบรมพยาบาลสองร้อยคน',
  Lao: 'ລັດຖະມົນຕີສາທາລະນະສຸກປະກາດມື້ວານນີ້ວ່າໂຮງໝໍແຫ່ງໃໝ່ຈະເປີດໃນເດືອນໜ້າຢູ່ເມືອງທ່າເຮືອ ແລະເຊີນທຸກຄົນເຂົ້າຮ່ວມພິທີ ໄດ້ສັ່ງຊື້ລົດສຸກເສີນແລ້ວ',
  Khmer:
    'រដ្ឋមន្ត្រីសុខាភិបាលបានប្រកាសកាលពីម្សិលមិញថា មន្ទីរពេទ្យថ្មីនឹងបើកនៅខែក្រោយក្នុងទីក្រុងកំពង់ផែ ហើយអញ្ជើញមនុស្សគ្រប់គ្នាចូលរួមពិធី។ រថយន្តសង្គ្រោះត្រូវបានបញ្ជាទិញហើយ។',
  Burmese:
    'ကျန်းမာရေးဝန်ကြီးက ဆေးရုံသစ်ကို လာမည့်လတွင် ဆိပ်ကမ်းမြို့၌ ဖွင့်လှစ်မည်ဖြစ်ပြီး အခမ်းအနားသို့ လူတိုင်းကို ဖိတ်ခေါ်ကြောင်း မနေ့က ကြေညာခဲ့သည်။ လူနာတင်ယာဉ်များ မှာယူပြီးဖြစ်သည်။',
  'simplified Chinese':
    '卫生部长昨天宣布，新医院将于下个月在港口城市开业，欢迎所有人参加仪式。救护车已经订购，两百名护士正在接受培训。医院设有三百张病床、八间手术室和一个直升机停机坪，由国家和市政府共同出资建设。',
  'traditional Chinese':
    '衛生部長昨天宣布，新醫院將於下個月在港口城市啟用，歡迎所有人參加典禮。救護車已經訂購，兩百名護理師正在接受訓練。醫院設有三百張病床、八間手術室和一座直升機停機坪，由中央和市政府共同出資興建。',
  Japanese:
    '保健大臣は昨日、新しい病院が来月港町に開院し、式典には誰でも参加できると発表した。救急車はすでに発注され、二百人の看護師が研修を受けている。病床は三百、手術室は八つで、屋上にはヘリポートが設けられる。',
  Korean:
    '보건부 장관은 어제 새 병원이 다음 달 항구 도시에서 문을 열며 누구나 개원식에 참석할 수 있다고 발표했다. 구급차는 이미 주문했고 간호사 이백 명이 교육을 받고 있다. 병상은 삼백 개이며 옥상에는 헬기장이 마련된다.'
}
