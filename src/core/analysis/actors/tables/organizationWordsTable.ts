// Words that make a name an organisation's. Compiled by hand; the Asia-Pacific-to-Wikipedia range of agency news was kept in mind, no single corpus.

/** Nouns that end ("Defense Ministry") or lead ("Ministry of Defense") the name of an organisation. */
export const ORGANIZATION_HEADS = (
  'ministry ministries department dept. office bureau agency administration authority commission commissariat committee subcommittee council secretariat directorate inspectorate service services board panel taskforce ' +
  'government parliament assembly congress senate legislature knesset duma cabinet presidency ' +
  'army armies navy military forces force corps brigade regiment battalion division squadron fleet guard guards militia police constabulary gendarmerie battalions command staff ' +
  'party alliance coalition front movement union federation confederation league association society organization organisation foundation institute institution institutes academy university universities college school schools faculty polytechnic seminary ' +
  'company corporation corp enterprise enterprises group holdings holding industries partners ventures bank banks fund trust insurance exchange airlines airline airways air motors motor electric electronics petroleum oil gas energy power steel mining pharmaceuticals pharma chemicals laboratories labs technologies technology systems software networks network communications telecom telecommunications media entertainment studios pictures records music publishing publishers press books news newspaper newspapers times post journal gazette herald tribune telegraph observer chronicle mirror globe star daily weekly review magazine radio television tv broadcasting channel ' +
  'court courts tribunal prosecutor chamber embassy consulate mission delegation hospital clinic museum gallery library church diocese archdiocese mosque synagogue orchestra ensemble choir opera ballet band club f.c. fc a.f.c. united rovers wanderers athletic athletics sporting team brothers bros. sons associates consulting advisors securities capital investments financial finance retail stores markets foods brewery breweries restaurants hotels resorts airports railways railway railroad lines shipping logistics transport motors automotive aerospace aviation dynamics solutions international worldwide global center centre observatory laboratory therapeutics biotherapeutics biosciences biotech genomics semiconductor semiconductors robotics cosmetics textiles diagnostics biologics biopharma analytics wireless broadband realty properties builders engineering advisory minerals metals resources exploration petrochemical petrochemicals refining offshore drilling aluminium aluminum cement tobacco beverages bottling dairy apparel footwear cinemas healthcare assurance reinsurance leasing mortgage project initiative programme program campaign network consortium cooperative syndicate cartel mafia brotherhood jihad resistance conference caucus lobby watch taskforce affairs newsroom charity charities crusade ombudsman watchdog ' +
  'inc inc. ltd ltd. llc plc co. corp. gmbh ag sa s.a. nv n.v. spa s.p.a. ab oyj asa pty bhd pte pte. sdn kk lp llp bv b.v. srl s.r.l. pjsc jsc oy kgaa ltda sarl'
).split(' ');

/** Marks of a company; a comma may stand before them. */
export const COMPANY_TAILS =
  'co inc inc. ltd ltd. llc plc co. corp. corp gmbh ag s.a. nv n.v. s.p.a. ab oyj asa pty bhd pte pte. sdn llp bv b.v. srl s.r.l. pjsc jsc oy kgaa ltda sarl'.split(
    ' ',
  );

/** Heads that lead: "Ministry of X", "Bank of X", "Union of X and Y". */
export const LEADING_HEADS = (
  'ministry ministries department office bureau agency commission committee subcommittee council secretariat directorate board bank university college institute academy school faculty union federation confederation league association society organization organisation foundation party movement front army house chamber court church museum library hospital center centre house houses ' +
  'assembly congress parliament senate government embassy consulate service services fund group club order knights sons daughters brotherhood society corps guard command community coalition alliance campaign network partnership fellowship daughters friends people medecins doctors reporters mothers soldiers lawyers physicians students women workers engineers journalists council conference centers initiative observatory institution institutes authority administration regiment brigade battalion'
).split(' ');

/** First words of institutions' names in other languages: "Universidad de Kelva", "Banco Marlow". */
export const FOREIGN_HEADS = (
  'universidad universidade università universita université universite universität universitaet universitetet colegio collège école ecole escuela instituto institut istituto akademie academia ' +
  'banco banca banque sparkasse société societe sociedad società compagnie compañía grupo groupe gruppo fundación fondation fondazione stiftung federación fédération federation asociación association associazione ' +
  'partido partito parti partei ministerio ministère ministero bundesamt teatro deportivo atletico atlético olympique dynamo dinamo lokomotiv spartak borussia eintracht hapoel maccabi'
).split(' ');

/** Lower-case nouns that say what a name beside them is: "the carmaker Kelmar", "Kelmar, a bank". */
export const ORGANIZATION_NOUNS = (
  'company firm corporation conglomerate giant group maker carmaker automaker planemaker chipmaker drugmaker brewer retailer supermarket insurer lender bank brokerage airline carrier operator developer publisher broadcaster network channel station outlet newspaper daily weekly tabloid magazine journal website site portal platform agency wire service ' +
  'party movement faction coalition alliance union federation league club team side squad band orchestra organisation organization foundation charity nonprofit watchdog thinktank institute university college school hospital ministry department militia cartel gang sect cult church startup start-up subsidiary utility manufacturer producer supplier contractor consortium force brigade battalion regiment chain store restaurant brand label studio franchise association society committee council commission'
).split(' ');

/** Nouns after a name that say it is an organisation: "Acme spokesman", "Acme shares". */
export const ORGANIZATION_FOLLOWERS =
  'researchers researcher workers pollsters economist economists analyst analysts strategist scientists dealers television tv radio products shareholders shareholder organization organisation company group firm movement network publication church bank attorney attorneys officials shares share stock stocks executives executive employees employee subsidiary unit headquarters chairman ceo profits profit revenues customers board lawmakers lawmaker members member supporters militants fighters guerrillas gunmen affiliate newspaper newspapers consortium cartel faction newscast website correspondent news magazine daily agency party'.split(
    ' ',
  );

/** Nouns behind the name of a ship, a weapon, a work or a product. */
export const THING_FOLLOWERS = (
  'vessel vessels ship ships ferry tanker tankers frigate destroyer submarine submarines yacht missile missiles rocket rockets satellite satellites drone drones aircraft airliner airliners jet jets jetliner plane planes helicopter helicopters tank tanks rifle rifles pistol truck trucks cocktail cocktails pipeline pipelines sedan pickup pickups limousine coupe convertible motorcycle motorcycles index indices futures industrials winner winners nominee nominees nomination nominations ' +
  'album albums song songs single film films movie series trilogy novel novels franchise virus vaccine drug pill syndrome disease award awards prize prizes medal trophy cup browser software app operating console dialect language languages'
).split(' ');

/** Last words of titles of events, works, prizes, laws and the like: capitalised, but nobody who acts. */
export const NO_ACTOR_HEADS = (
  'slam invitational champions classic masters pro-am war wars revolution uprising intifada battle operation treaty accord accords agreement pact protocol convention act law bill amendment constitution resolution declaration plan report index award awards prize prizes medal cup championship championships olympics olympiad games bowl open tournament trophy marathon grand-prix prix derby race tour series season festival carnival day days eve week month year century era age summit holocaust genocide crisis disaster disease syndrome virus flu fever hurricane typhoon cyclone earthquake tsunami storm average averages composite all-share ' +
  'fair expo conference-call bible koran quran torah internet web windows android iphone ipad playstation song album book novel film movie show episode theory law scale principle effect project christmas easter ramadan thanksgiving halloween passover hanukkah eid diwali new-year fahrenheit celsius gmt edt est pst utc bst cet standard case affair scandal test exhibition airshow fire fires wildfire blaze'
).split(' ');

/** What stands before the name of a storm, which is nobody's: "Hurricane Kelva", "Tropical Storm Kelva". */
export const STORMS = 'hurricane typhoon cyclone storm'.split(' ');
