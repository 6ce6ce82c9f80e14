/**
 * Labels that stand on a line of their own on news pages, in small letters, without counts and end punctuation. What a
 * label says about the lines after it differs: see `Mark` in furniture.ts.
 */
const lines = (list: string) => new Set(list.split(/\s*\|\s*|\n/).map((label) => label.trim()));

/** Names of sections and topics, above a headline or below an article. */
export const SECTIONS =
  lines(`politics|world|news|world news|politics news|breaking|breaking news|local|local news|uk|us|u.s
  europe|asia|africa|americas|middle east|business|economy|money|markets|finance|opinion|comment|editorial|analysis
  sport|sports|football|culture|arts|entertainment|lifestyle|life|travel|health|science|technology|tech|environment
  climate|education|society|crime|weather|features|feature|international|national|regional|community|council|media
  press release|press releases|news release|for immediate release|blog|live|exclusive|top story|latest|video|videos
  photos|gallery|podcast|podcasts|magazine|home|home page|homepage|main page|start|uncategorized|uncategorised`);

/** Buttons and notices that may stand anywhere: the article goes on after them. */
export const BUTTONS = lines(`advertisement|advertising|ad|ads|sponsored|sponsored content|promoted|paid content
  story continues below|story continues below advertisement|article continues below|continue reading
  continue reading below|continue reading the main story|read more|show more|see more|load more|loading|more|skip
  ad feedback|video ad feedback|after newsletter promotion|skip past newsletter promotion|scroll to continue
  story continues|article continues after ad|end of carousel|share|share this|share this article|share this story|share article|share on facebook|share on twitter|tweet|tweet this
  pin|pin it|email|e-mail|print|print this|print this page|whatsapp|facebook|twitter|x|linkedin|reddit|telegram
  instagram|youtube|flipboard|messenger|copy link|copy url|link copied|copied|save|save article|bookmark|like|follow
  follow us|listen|listen to article|listen to this article|listen now|watch|watch now|play|play video|now playing|pause|mute
  fullscreen|menu|main menu|search|skip to content|skip to main content|skip advertisement|log in|login|sign in
  register|sign up|my account|subscribe|subscribe now|newsletter|newsletters|donate|support us|close|accept
  accept all|accept cookies|reject all|manage cookies|cookie settings|source link|source|permalink|view comments
  back to top|back to top button|go to top|top|next|previous|image|caption|enlarge|enlarge image|view gallery|view image
  toggle caption|hide caption|abstract|give this article|gift article|text size|font size|reading time|published
  updated|published on|last updated|posted|posted in|posted on|tags|topics|filed under|view all|view on map
  gift|recommend|comment on this|reuse this content|for subscribers|subscribers only|for subscribers only|free to read`);

/** Headings of what stands around an article; now and then the article goes on after such a box. */
export const BOXES = lines(`related|related articles|related article|related stories|related story|related news
  related content|related posts|related topics|related links|related coverage|related reading|more on this story
  more on this topic|more on this|more stories|more news|more articles|more like this|more headlines|read also
  also read|read next|up next|see also|don't miss|most popular|most read|most viewed|most shared|popular|popular posts
  popular now|popular stories|trending|trending now|trending stories|trending news|latest news|latest stories
  latest headlines|recent posts|recent articles|recent news|top stories|top news|top headlines|editor's choice
  editors' choice|editor's picks|editors' picks|editor's pick|you may also like|you may like|you might also like
  you might like|recommended|recommended for you|recommended stories|recommendations|what to read next|in other news
  elsewhere on the web|around the web|from around the web|from the web|next article|previous article|next post
  previous post|next story|previous story|related internet links|recommended reading|get in touch|explore more|explore more on these topics|in this story|in case you missed it`);

/** Headings after which nothing of the article follows. */
export const ENDS =
  lines(`leave a comment|leave a reply|leave comment|comment|comments|no comments|no comments yet|0 comments
  post a comment|add a comment|add comment|write a comment|join the conversation|join the discussion|recent comments
  be the first to comment|cancel reply|about the author|about the authors|about author|author|the author|about us|contact us
  contact|contacts|media contact|media contacts|press contact|press contacts|notes to editors|note to editors|notes for editors
  editor's note to media|spelling error report|privacy policy|terms of use|terms and conditions|terms of service|archives
  footer|site map|sitemap|colophon|imprint|impressum|follow us on|end of article|comments are closed
  how we reported this story|how we reported this|behind the story`);

/** Words of share bars: "Share Tweet Email Print". */
export const SHARE_WORDS = new Set(
  `share tweet email e-mail print pin whatsapp facebook twitter linkedin reddit telegram instagram youtube tumblr pinterest
  flipboard messenger sms copy link save like follow us on via this article story comment comments x and bluesky
  threads mastodon`.split(/\s+/),
);
