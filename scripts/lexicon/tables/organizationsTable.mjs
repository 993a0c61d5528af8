// Organisations that the news names without explaining them: name, then "=" and further names or acronyms. Compiled by hand from general knowledge.
const lines = `
United Nations=UN,U.N.,UNO
UN Security Council=Security Council,United Nations Security Council,U.N. Security Council
UN General Assembly=General Assembly,United Nations General Assembly,U.N. General Assembly
UNICEF=Unicef,U.N. Children's Fund,United Nations Children's Fund,UN Children's Fund
UNESCO=Unesco
UNHCR=U.N. High Commissioner for Refugees,UN refugee agency
UNRWA
UNOCHA=OCHA
World Food Programme=WFP,World Food Program
World Health Organization=WHO,World Health Organisation
World Trade Organization=WTO,World Trade Organisation
World Bank
International Monetary Fund=IMF
International Atomic Energy Agency=IAEA
International Committee of the Red Cross=ICRC,Red Cross
Red Crescent=Syrian Arab Red Crescent
International Federation of Red Cross and Red Crescent Societies=IFRC
International Criminal Court=ICC
International Court of Justice=ICJ
European Court of Human Rights=ECHR
European Court of Justice=ECJ
NATO=Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation
European Union=EU,E.U.,European Community,EC
European Commission
European Parliament
European Council
European Central Bank=ECB
Council of Europe
Parliamentary Assembly of the Council of Europe=PACE
OSCE=Organization for Security and Cooperation in Europe,Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe
OSCE Minsk Group=Minsk Group
Collective Security Treaty Organization=CSTO,Collective Security Treaty Organisation
Commonwealth of Independent States=CIS
Eurasian Economic Union
Shanghai Cooperation Organisation=SCO,Shanghai Cooperation Organization
African Union=AU
Arab League=League of Arab States
Organisation of Islamic Cooperation=OIC,Organization of Islamic Cooperation
Gulf Cooperation Council=GCC
Association of Southeast Asian Nations=ASEAN,Asean
APEC=Asia-Pacific Economic Cooperation
OPEC=Opec,Organization of the Petroleum Exporting Countries
OECD=Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development
Organization of American States=OAS
Mercosur
NAFTA
ECOWAS=Economic Community of West African States
G7=Group of Seven
G8=Group of Eight
G20=Group of 20,G-20
Interpol
Europol
Amnesty International=Amnesty
Human Rights Watch=HRW
Greenpeace
Doctors Without Borders=Medecins Sans Frontieres,Médecins Sans Frontières,MSF
Oxfam
Save the Children
Transparency International
International Crisis Group=Crisis Group
Freedom House
Reporters Without Borders
Syrian Observatory for Human Rights
International Olympic Committee=IOC
FIFA=Fifa
UEFA=Uefa
Reuters=Thomson Reuters,Reuter
Associated Press=AP
Agence France-Presse=AFP,Agence France Presse
Deutsche Presse-Agentur=dpa,DPA
Interfax
TASS=Tass,Itar-Tass,ITAR-TASS
RIA Novosti=RIA
Xinhua
Kyodo=Kyodo News
Yonhap
Anadolu Agency=Anadolu
Azertag=Azertac,AZERTAC
Armenpress
Trend News Agency
APA
SANA
IRNA
ISNA
Mehr
ANSA
EFE
Press Trust of India=PTI
United Press International=UPI
Bloomberg=Bloomberg News
Dow Jones
BBC=British Broadcasting Corporation,BBC News
CNN=Cable News Network
Al Jazeera=Al-Jazeera
Al Arabiya=Al-Arabiya
Fox News
ABC News=ABC
NBC News=NBC
CBS News=CBS
MSNBC
NPR=National Public Radio
PBS
Sky News
ITV
Deutsche Welle
Radio Free Europe=RFE/RL,Radio Free Europe/Radio Liberty,Radio Liberty
Voice of America=VOA
New York Times=The New York Times,NYT
Washington Post=The Washington Post
Wall Street Journal=The Wall Street Journal,WSJ
Los Angeles Times
USA Today
Chicago Tribune
Financial Times=The Financial Times,FT
Guardian=The Guardian
Daily Telegraph=The Daily Telegraph,Sunday Telegraph
Daily Mail
Daily Mirror
Times of India=The Times of India
Haaretz
Le Monde
Le Figaro
Der Spiegel
Die Welt
El Pais=El País
La Repubblica
Corriere della Sera
Hurriyet
Izvestia
Kommersant
Pravda
Asahi Shimbun
Newsweek
Wikipedia
Wikinews
Wikimedia Foundation
Facebook
Twitter
Instagram
YouTube
WhatsApp
Telegram
TikTok
LinkedIn
Google
Microsoft
Apple
Amazon
Netflix
IBM
Intel
Boeing
Airbus
Toyota
Ford Motor=Ford Motor Co,Ford Motor Company,Ford
General Motors=GM
Chrysler
Volkswagen
BMW
Siemens
Samsung
Sony
Nokia
Gazprom
Rosneft
Lukoil
ExxonMobil=Exxon Mobil,Exxon
Chevron
Royal Dutch Shell=Shell
BP=British Petroleum
TotalEnergies
Goldman Sachs
Gallup
JPMorgan Chase=JP Morgan,JPMorgan,J.P. Morgan
Morgan Stanley
Citigroup=Citibank
Bank of America
Deutsche Bank
HSBC
Wells Fargo
Huffington Post=The Huffington Post
Breitbart News=Breitbart
Politico
J.P. Morgan Chase
Bear Stearns
ING
BNP Paribas
Societe Generale
Santander
Nomura
Mitsubishi
Mitsui
Hyundai
Honda
Nissan
Renault
Peugeot
Fiat
Volvo
Ericsson
Philips
Unilever
Bayer
BASF
Novartis
Roche
Statoil
Petrobras
Pemex
Aramco=Saudi Aramco
United Parcel Service=UPS
FedEx
Tesla
SpaceX
Uber
Airbnb
Huawei
Alibaba
Tencent
Foxconn
Citicorp
Motorola
Compaq
Dell
Hewlett-Packard=HP
Oracle
Cisco
Yahoo
Netscape
Amtrak
Fannie Mae
Freddie Mac
Alitalia
Qantas
KLM
Iberia Airlines
Barclays
UBS
Credit Suisse
Lehman Brothers
Merrill Lynch
AT&T
Verizon
Wal-Mart=Walmart
McDonald's
Coca-Cola
Pepsi=PepsiCo
Nestle=Nestlé
Pfizer
Moderna
AstraZeneca
Lockheed Martin
Raytheon
Northrop Grumman
Aeroflot
Lufthansa
British Airways
American Airlines
United Airlines
Delta Air Lines
Air France
Turkish Airlines
Enron
Federal Reserve=Fed,US Federal Reserve,U.S. Federal Reserve
Supreme Court=U.S. Supreme Court,US Supreme Court
Senate=U.S. Senate,US Senate
House of Representatives=U.S. House of Representatives
State Department=Department of State,US Department of State,U.S. Department of State,US State Department,U.S. State Department
Justice Department=Department of Justice,US Department of Justice,U.S. Department of Justice,US Justice Department,U.S. Justice Department,DOJ
Treasury
FBI=Federal Bureau of Investigation
CIA=Central Intelligence Agency
NSA=National Security Agency
NASA=Nasa
FDA=Food and Drug Administration
FAA=Federal Aviation Administration
FEMA=Federal Emergency Management Agency
EPA=Environmental Protection Agency
CDC=Centers for Disease Control and Prevention
IRS=Internal Revenue Service
SEC=Securities and Exchange Commission
NTSB=National Transportation Safety Board
USGS=U.S. Geological Survey,US Geological Survey,United States Geological Survey
NOAA
NYPD
LAPD
Scotland Yard=Metropolitan Police
MI5
MI6
FSB=Federal Security Service
KGB
GRU
SBU
Mossad
Shin Bet
Israel Defense Forces=IDF,Israeli Defense Forces,Israel Defence Forces
IRGC=Revolutionary Guards,Islamic Revolutionary Guard Corps,Revolutionary Guard
Republican Party=GOP,Republican National Committee,RNC
Democratic Party=Democratic National Committee,DNC
Labour Party=Labour
Conservative Party=Conservatives
Liberal Democrats=Lib Dems,Lib Dem,Liberal Democrat
Scottish National Party=SNP
UKIP
Sinn Fein=Sinn Féin
IRA=Irish Republican Army
ETA
African National Congress=ANC
Bharatiya Janata Party=BJP
Justice and Development Party=AKP,AK Party
Republican People's Party=CHP
PKK=Kurdistan Workers' Party,Kurdistan Workers Party
YPG=People's Protection Units
Syrian Democratic Forces=SDF
Free Syrian Army=FSA
Syrian National Army=SNA
United Russia
Christian Democratic Union=CDU
Social Democratic Party=SPD
Alternative for Germany=AfD
National Front
Likud
Kadima
Fatah
Hamas
Hezbollah=Hizbollah,Hizbullah
Islamic Jihad
Palestine Liberation Organization=PLO,Palestine Liberation Organisation
Palestinian Authority=PA,Palestinian National Authority
Muslim Brotherhood
Taliban=Taleban
al-Qaeda=al Qaeda,Al Qaeda,Al-Qaeda,al-Qaida,al Qaida,Al-Qaida,Al Qaida
Islamic State=ISIS,ISIL,IS,Daesh,Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria
Al-Qaeda in the Islamic Maghreb=AQIM,al-Qaeda in the Islamic Maghreb,al Qaeda in the Islamic Maghreb
Al-Qaeda in the Arabian Peninsula=AQAP,al-Qaeda in the Arabian Peninsula,al Qaeda in the Arabian Peninsula
Boko Haram
al-Shabaab=al Shabaab,al-Shabab,Al-Shabaab,Al Shabaab
Houthis=Houthi
Ansar Allah
FARC=Farc,Revolutionary Armed Forces of Colombia
Tamil Tigers=LTTE,Liberation Tigers of Tamil Eelam
Khmer Rouge
Ku Klux Klan=KKK
Lashkar-e-Taiba
Haqqani network
Wagner Group=Wagner
Grey Wolves
Communist Party
Politburo
Warsaw Pact
Red Army
League of Nations
NCAA
NFL=National Football League
NBA=National Basketball Association
NHL=National Hockey League
MLB=Major League Baseball
PGA
ICC
ACLU=American Civil Liberties Union
NAACP
AFL-CIO
Harvard
Yale
Stanford
Oxford University=University of Oxford
Cambridge University=University of Cambridge
Princeton
MIT=Massachusetts Institute of Technology
Nasdaq=NASDAQ
New York Stock Exchange=NYSE
London Stock Exchange
Moody's
Standard & Poor's=S&P,Standard and Poor's
Fitch
BBC World Service
Pentagon
Supreme Leader's office
Vatican
Eurotunnel
Eurostat
Eurogroup
Eurozone
Kyiv Independent
Ukrainska Pravda
Bellingcat
`;

export const ORGANIZATIONS = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', others = ''] = line.split('=');
    return { name, names: [name, ...others.split(',').filter(Boolean)] };
  });
