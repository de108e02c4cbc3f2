/** Words that sheets and columns of one's own are often called, as they are compared: without capitals and accents. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    "aanbieder aanbieders aandachtspunten aandeel aanpak aantal aantallen acties actie activiteit activiteiten adres advies afdeling afspraken " +
    "agenda analyse antwoord antwoorden archief bedrag beginstand begroting berekening berekeningen bericht besluit besluiten beschrijving beleid " +
    "bestand bijlage bijlagen bijzonderheden blad bron bronnen bsn budget buurt buurten categorie cijfer cijfers code codes commentaar " +
    "concept contact contactpersoon controle dashboard data datum deadline definitie definities deelnemer deelnemers doel doelen doelgroep " +
    "doelgroepen domein draaitabel effect effecten eigenaar eind eindstand evaluatie extra fase figuur financien formule functie gebied " +
    "gebieden gegevens gemeente gemiddelde geslacht grafiek grafieken groep groepen historie hulpblad hulptabel id impact indicator " +
    "indicatoren info informatie inhoud inkomsten instellingen instructie instrument instrumenten invoer invulinstructie jaar jaren keuze " +
    "keuzelijst keuzelijsten kenmerk kleur kolom kosten kpi kwartaal label leeftijd leeg legenda leverancier lijst lijsten locatie locaties " +
    "logboek log maand maanden map marge meting metingen model nieuw norm notes notitie notities nr nummer omschrijving onderdeel onderwerp " +
    "opdracht open opmerking opmerkingen organisatie oud oorzaak overig overige overzicht parameters partner partners percentage periode " +
    "pijler plan planning populatie postcode prijs prijzen prioriteit procent product project projecten rapport rapportage realisatie " +
    "regio resultaat resultaten risico scenario score scores samenvatting sheet sjabloon soort specificatie stadsdeel start startpagina stand " +
    "status straat subdoel subtotaal tabel tabellen tarief team telling test thema themas tijd titel toelichting totaal totalen trend type " +
    "uitkomst uitkomsten uitleg uitvoering uren vergelijking verhaal verhalen verschil versie verslag vestiging volgnummer voorbeeld " +
    "voorblad voortgang vraag vragen waarde waarden week werkblad wijk wijken wijzigingen " +
    "answer answers appendix archive area areas backup budget calculation category chart charts choice column comment comments cost costs count " +
    "date description draft example export figure goal goals group groups home import index input instructions legend list lists location " +
    "month name notes number output overview owner period pivot price priority question questions region remark remarks report result results " +
    "settings source sources status summary table target targets template text theme title total totals trend unit value values version year"
  ).split(" "),
);
