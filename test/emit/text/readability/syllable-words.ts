/** Words with their syllables as they are spoken, parted by hand. */
export const SYLLABLES: readonly string[] = [
  // Compounds of complaint procedures.
  "klacht klach·ten klach·ten·pro·ce·du·re klach·ten·func·ti·o·na·ris klach·ten·com·mis·sie klach·ten·re·ge·ling",
  "klach·ten·for·mu·lier ge·schil·len·com·mis·sie be·han·de·lings·ter·mijn ont·vangst·be·ves·ti·ging gast·ou·der",
  "gast·ou·der·op·vang ou·der·com·mis·sie ver·trou·wens·per·soon me·de·zeg·gen·schaps·raad per·soons·ge·ge·vens",
  "school·lei·der hoor·zit·ting werk·dag werk·da·gen toe·zicht thuis meest·al",
  // Verbs and their participles.
  "in·die·nen in·ge·diend be·ves·tigd be·ves·ti·ging on·der·zoek on·der·zoe·ken be·slis·sing uit·spraak ant·woord",
  "be·ant·woor·den be·oor·de·ling o·ver·een·stem·ming mee·ne·men her·o·ver·we·gen ge·acht ge·uit re·a·ge·ren",
  // Vowels that belong together: eeu, ieu, oei, ooi, aai, ij.
  "nieuw nieu·we eeuw sneeuw schreeu·wen duw ge·duwd uw jouw mooi mooi·e draai draai·en groei groei·en moei·te",
  "hij wij tij·dig par·tij·en bij·een·komst vrij·uit be·lang·rijk ij·zer ij·ve·rig bij·zon·der na·ij·ver",
  "schrif·te·lijk mo·ge·lijk re·de·lijk ge·noeg bei·de eu·ro Eu·ro·pa jeugd zee·ën",
  // A trema parts, and so do vowels that make no sound together.
  "twee·ën·twin·tig ge·ïn·for·meerd be·ïn·vloe·den be·ëin·di·gen co·ör·di·na·tor cli·ënt cli·ën·ten pa·ti·ënt",
  "fi·nan·ci·eel fi·nan·ci·ë·le of·fi·ci·eel i·dee i·dee·ën i·de·a·len re·ac·tie cre·a·tief in·di·vi·du·eel",
  "ac·tu·eel e·ven·tu·eel ja·nu·a·ri fe·bru·a·ri zo·als mu·se·um se·ri·eus in·te·ri·eur",
  // Accents that part nothing.
  "één vóór hé pri·vé ca·fé pro·cé·dé",
  // Loans.
  "com·mu·ni·ca·tie in·for·ma·tie or·ga·ni·sa·tie func·tie bu·reau bu·reaus ni·veau di·rec·teur ad·vi·seur",
  "con·su·men·ten con·se·quen·tie kwes·tie qua pri·va·cy sys·teem ty·pe web·site on·line team ser·vice·team",
  "yog·hurt roy·aal te·le·foon te·le·fo·nisch con·tact",
  // Short ones.
  "de geen niet twee maand jaar ja·ren week we·ken aan·el·kaar op·nieuw rech·ter on·af·han·ke·lijk",
].flatMap((line) => line.split(" "));
