import { WordSet } from "../words.js";

/** First names that are nearly always a man's, from many countries. */
export const HIS = new WordSet(
  `aaron abdul abdullah abel adam adrian ahmed ahmet akira alain alan alastair albert alberto aldo alec
  aleksandr alessandro alexander alexei alf alfie alfonso alfred alfredo ali alistair alun alvaro amadou amir
  amit anders andre andreas andrei andres andrew andrzej angelo angus anil anthony antoine anton antonio arjun
  arkady armando armin arnaud arne arnold artem arthur arturo ashok augustus avi axel barack barnaby barry bart
  bartosz basil bastien ben bengt benjamin bernard bernd bernhard bert bertrand bilal bill bjarne bjorn björn
  bob bogdan boris brad bradley brandon brendan brett brian bruce bruno bryan calvin cameron carl carlo carlos
  cecil cedric cesar charles chidi christian christoph christophe christopher chuck ciaran clarence claude
  claudio claus clement clifford clive clyde colin connor conor corey cormac costas craig curtis cyril damian
  damien daniel dario darren dave david dean declan deepak denis dennis derek desmond detlef dick didier diego
  dieter dinesh dirk dmitri dmitry domenico dominic don donal donald donnie doug douglas duncan dwayne dwight
  eamon earl eckhard eddie edgar edmund eduardo edward edwin egil egon einar eirik eli eliot elliot elliott
  elmer elon emeka emil emile emilio emmanuel emre enrico enrique eric erik ernest ernesto ernst erwin esteban
  ethan etienne eugene eugenio evan evgeny ewan fabio fabrice faisal farid federico felipe felix femi ferdinand
  fergus fernando filippo finn florian floyd francisco franco francois frank franklin franz françois fraser fred
  freddie frederic frederick fredrik friedrich fritz fyodor gabriel gareth garth gary gavin geir gennady geoff
  geoffrey georg george gerald gerard gerardo gerd gerhard giacomo gianni gil gilbert gilles giorgio giovanni
  giuseppe glen glenn gonzalo gordon gottfried graeme graham greg gregory grigory guido guillaume guillermo
  gunnar gus gustav gustavo günter günther haakon hakan hal halvor hamid hamish hank hannes hans harald harold
  harry hartmut hassan hector heiko heinrich heinz helmut henning henri henrik henry herbert hermann hernan
  hiroshi holger horst howard hubert hugh hugo humberto humphrey hussein håkon ian ibrahim ignacio igor imran
  ingo irving isaac ismail ivan ivor jack jacob jaime jake jakob jakub jamal james jared jaroslaw jason javier
  jeb jed jeff jens jeremy jerome jerry jesper jesus jim jimmy joachim joao joaquin jochen joe joel johan johann
  johannes john jon jonas jonathan joost jorge jose josef joseph josh joshua josé juan julian julien julio
  julius juma justin jörg jørgen jürgen kareem karim karl keir keith kemal ken kenji kenneth kevin khalid kieran
  kirill kjell klaus knut kofi konrad konstantin kostas kristian kristoffer krzysztof kurt kwame kyle larry lars
  laurence laurent lawrence lech leif len leo leon leonard leonardo leonid leroy leszek lewis liam lloyd lorenzo
  lothar lou louis luc luca lucas lucian luciano ludwig luigi luis luke mads magnus mahesh mahmoud maksim
  malcolm mandla manfred manoj manuel marcel marcelo marco marcus marek mario mark markus martin marvin massimo
  mateo mateusz mathias mathieu matteo matthew matthias maurice maurizio mauro max maxim maxime mehmet melvin
  michael michel mick miguel mike mikhail mikkel mitch mitt mogens mohamed mohammad mohammed moritz morris
  morten moses moshe muhammad murat mustafa mykola narendra nasser nathan neal ned neil nelson newt niall
  nicholas nick nico nicolas nigel niklas nikolai nikos nils nitin noah noel norbert norman nuno octavio olaf
  olav ole oleg oleksandr oliver olivier olu omar orhan osama oscar osman otto owen pablo padraig paolo pascal
  patrick paul paulo pavel pedro percy pete peter phil philip philippe pierre pietro piotr pradeep prakash
  preston pyotr quentin rafael rahul rainer raj rajesh rajiv rakesh ralf ralph ramesh ramon rand randy raphael
  rashid rasmus raul ravi ray raymond recep reginald reinhard remy renato rene rex rhys ricardo richard rick
  ricky rob robbie robert roberto rod rodney rodolfo rodrigo roger roland rolf roman ron ronald ross roy ruben
  rudolf rudy rufus rui rune rupert ruslan russ russell ryan rüdiger salim salvador salvatore samir samuel
  sanjay santiago scott seamus sean sebastian serge sergei sergey sergio serhiy seth shane shaun shinzo sid
  sidney siegfried silvio simon sipho soren spencer stan stanislav stanislaw stanley stavros stefan stefano
  steinar stephan stephane stephen steve steven stewart stu stuart sunil suresh svein sven sylvain søren tad
  tadeusz takashi taras tariq taro tayyip ted terence terje thabo theo theodore thierry thomas thor thorsten
  tiago tim timothy toby todd tom tomas tomasz tommy tony tor tore torsten travis trent trevor trond troy trygve
  tunde tyler tyrone udo uli ulrich umar umberto uwe vadim valery vasily vernon vicente victor vidar vijay
  vikram viktor vince vincent vinod vitaly vittorio vladimir volker volodymyr vyacheslav wade wallace walt
  walter warren wayne werner wesley wilfred wilhelm willi william willie winfried winston wojciech wolfgang
  xavier yair yannis yasser yevgeny yitzhak yousef youssef yuri yury yusuf yves zach zachary zbigniew`,
);

/** First names that are nearly always a woman's. */
export const HERS = new WordSet(
  `abigail ada adaeze adriana agatha agnes agnieszka ailsa aisha aisling akiko alessandra alexandra alice alicia
  alison amal amanda amara amber amelia amelie amina amira amy ana anastasia angela anita anja anjali anke ann
  anna anne annie annika antje aoife astrid audrey aurelie ayse barbara bea beata beate beatrice beatrix beatriz
  bella bernadette betsy bettina betty beverley birgit birgitte birte brandi brenda bridget brigitte britta
  brittany bronwen brooke camila carla carly carmen carol caroline carrie carys catalina catherine cathy
  catriona cecilia celia celine cerys chantal charlotte cheryl chiara chioma chloe christina christine ciara
  cindy claire clara claudia colleen connie consuelo cora cornelia crystal cynthia dagmar daisy daniela danielle
  daria debbie deborah debra deepa deirdre delia delphine denise diana dolores donna dora doreen doris dorothea
  dorothy edith edna eileen eilidh ekaterina elaine eleanor elena eleni elif elisa elisabeth elizabeth elke ella
  ellen ellie elodie eloise elsa elsie emily emine emma emmanuelle erica erin estelle esther ethel eva eve
  evelyn ewa fatima fatma federica felicity fernanda fiona florence folake frances francesca franziska freda
  freya frieda friederike gabriela gail galina genevieve georgia georgina geraldine gillian gina gisela giulia
  gladys glenda gloria grace grainne greta guadalupe gudrun gwen gwyneth hannah hanne harriet haruka hattie
  hayley hazel heather heidi heike helen helena helga henrietta hilda hillary holly ida ifeoma ilaria ilse
  imogen ines ingeborg ingrid irene irina iris iryna isabel isabella isabelle isla ivana ivanka ivy jacqueline
  jade jana jane janet janice jasmine jeanette jeanne jelena jenna jennifer jenny jessica jill joan joanna
  joanne jodie johanna josephine joyce juanita judith judy julia juliana julie juliet juliette jutta kamala
  karen karin katarina katarzyna kate katherine kathleen kathy katie katja katrin kavita kayla keiko keisha
  kellyanne khadija kimberly kirsten kirsty kristen kristin kristina kylie lakshmi larissa latoya laura laurie
  lavinia layla leah leila lena lesley leyla lillian lily linda lisa lisbeth liv ljiljana lori lorna lorraine
  lotte louisa louise lucia lucy ludmila luisa lydia lynn lynne mabel madeleine madison magdalena mairead
  malgorzata mandy mara marcia margaret margarita margot margrethe maria mariam mariana marie marija marijke
  marilyn marina marion marit marjorie marlene marsha marta martha martina mary maryam mathilde matilda maureen
  maxine maya meera megan mei melania melanie melissa mercedes meredith mette mia michelle mildred milena miriam
  molly mona monica monika morag muriel myra nadezhda nadia nadine naledi nancy naoko naomi natalia natalie
  natalya nathalie neha nell nerys ngozi niamh nicola nicole nikki nina nora noreen norma oksana olena olga
  olive olivia orla paige pam pamela paola patricia patty paula paulette pauline peggy penelope penny petra
  philippa phoebe phyllis pilar polly pooja priya rachel ramona rebecca regina renate rhiannon rhoda rhonda rita
  roberta robyn rocio roisin romy rosa rosalind rose rosemary rosie roxanne ruby ruth sabine sadie sakura sally
  samantha sandra sara sarah selma shanice sharon sheila shelley sherry shirley shreya sigrid silje silke silvia
  sinead siobhan sofia solveig sonia sonja sophia sophie stacey stacy stella stephanie sunita susan susanne
  susie suzanne svetlana sybil sylvia sylvie tabitha tamara tamika tamsin tanisha tanya tara tatiana teresa tess
  tessa thandi thea thelma theodora theresa tiffany tilda tina tove tracey trudy ulla ulrike ursula uta ute
  valentina valeria valerie vanessa velma vera veronica vicky victoria virginia viviana vivien wendy wilma
  winifred ximena yasmin yoko yolanda yulia yvette yvonne zainab zanele zara zeynep zoe zofia`,
);

/** First names of men and women alike: "Bernie", "Kim". They tell a name, and no more. */
const EITHER = new WordSet(
  `alex andrea ashley bernie beverly bobbie casey charlie chris courtney dana dominique francis frankie hilary
  jackie jamie jan jean jesse jo joey jordan kelly kerry kim kit lee leslie lindsay morgan nikita pat robin
  ronnie sacha sam sasha shannon simone stevie taylor terry toni tracy vivian`,
);

const GIVEN = WordSet.union(HIS, HERS, EITHER);

/** Whether a word is a usual first name. */
export function isGivenName(word: number): boolean {
  return GIVEN.has(word);
}
