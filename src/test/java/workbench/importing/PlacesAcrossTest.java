package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Map;

/// Profiles have places across, which no list of places need know, and in their rows what is told
/// of each. The figures are illustrative.
class PlacesAcrossTest {
    @TempDir private Path folder;

    @Test
    void neighbourhoodsStandBesideTheirCityWhileRowsAreToldByCategoryAndTopic() throws Exception {
        Map<String, String> read =
                read(
                        "_id,Category,Topic,Data Source,Characteristic,City of Toronto,Agincourt"
                                + " North,Malvern West,Alderwood",
                        "1,Information,Information,City,Neighbourhood Number,,129,128,20",
                        "2,Information,Information,City,TSNS2020 Designation,,No Designation,No"
                                + " Designation,No Designation",
                        "3,Population,Dwellings,Census,\"Population,"
                                + " 2016\",\"2,700\",\"29\",\"23\",12",
                        "4,Population,Dwellings,Census,Total private dwellings,\"1,179\",9,8,4",
                        "5,Families,Families,Census,Average size of families,2.9,3,2.9,2.8");

        assertThat(read)
                .containsEntry("F4", "Population, 2016 | Toronto | | 2016 | 2700 A")
                .containsEntry("G4", "Population, 2016 | Agincourt North | | 2016 | 29 A")
                .containsEntry("I6", "Average size of families | Alderwood | | | 2.8 A");
        // What a row says in words is no figure that went wrong.
        assertThat(read).doesNotContainKeys("F3", "G3", "H3", "I3");
    }

    @Test
    void theHeaderOfTheRowsMayBeThatOfThePlacesAcross() throws Exception {
        Map<String, String> read =
                read(
                        "Neighbourhood Name,West Humber,Mount Olive,Thistletown",
                        "Neighbourhood Number,1,2,3",
                        "Total - Age groups - 25% sample data,33300,31345,9850",
                        "  0 to 14 years,4295,5690,1495",
                        "Average age of the population,39.5,36.9,41.2",
                        "Employment rate,53.5,46.1,52.4");

        assertThat(read)
                .containsEntry("B6", "Employment rate | West Humber | | | 53.5 A %")
                // A quarter of the people were asked; they are no per cent.
                .containsEntry(
                        "C4",
                        "0 to 14 years | Mount Olive | section=Total - Age groups - 25% sample data"
                                + " | | 5690 A");
    }

    @Test
    void wardsStandAcrossBesideTheWholeCity() throws Exception {
        assertThat(
                        read(
                                "Indicator,Ward 1,Ward 2,Ward 3,Total",
                                "Visits,1000,2000,3000,6000",
                                "Loans,10,20,30,60"))
                .containsEntry("C2", "Visits | Ward 2 | | | 2000 A")
                .containsEntry("E3", "Loans | | | | 60 A");
    }

    @Test
    void aCityOfTheCensusBureauStandsBesideTheCountry() throws Exception {
        assertThat(
                        read(
                                "Fact,Fact Note,\"Canton city, Ohio\",\"Value Note for Canton city,"
                                        + " Ohio\",United States,Value Note for United States",
                                "\"Persons under 5 years, percent\",,6.9%,,5.5%,",
                                "\"Land area in square miles, 2020\",,26.05,,\"3,533,038.28\","))
                .containsEntry(
                        "C2", "Persons under 5 years, percent | Canton city, Ohio | | | 6.9 A %")
                .hasSize(4);
        assertThat(
                        read(
                                "Label (Grouping),\"Canton city, Ohio!!Total!!Estimate\",\"Canton"
                                        + " city, Ohio!!Total!!Margin of Error\",\"Canton city,"
                                        + " Ohio!!Percent!!Estimate\",\"Canton city,"
                                        + " Ohio!!Percent!!Margin of Error\"",
                                "Households with a computer,\"9,000\",±210,90.0%,±0.5",
                                "Households with broadband,\"8,500\",\"±1,205\",85.0%,±0.7"))
                .containsEntry(
                        "B3",
                        "Households with broadband | Canton city, Ohio | column=Total | | 8500 A")
                .containsEntry(
                        "C3",
                        "Households with broadband | Canton city, Ohio | measure=Margin of"
                                + " Error;column=Total | | 1205 A")
                .containsEntry(
                        "E2",
                        "Households with a computer | Canton city, Ohio | measure=Margin of"
                                + " Error;column=Percent | | 0.5 A %");
    }

    @Test
    void theCornerAbovePeriodsNamesWhatStandsAcross() throws Exception {
        assertThat(
                        read(
                                "Population by region (1991+)",
                                "Region,Auckland,Waikato",
                                "Jun-2021,100,50",
                                "Jun-2022,101,51"))
                .containsEntry("C4", "Population by region (1991+) | Waikato | | 2022-06 | 51 A");
    }

    @Test
    void aMeasureOfEachRowIsToldOfTheCitiesAcross() throws Exception {
        assertThat(
                        read(
                                "Measure,City of Pickering,Durham Region,Ontario",
                                "Unemployment rate (%),5.1,5.3,5.6",
                                "Population density (per km2),430,288,15.9"))
                .containsEntry("B3", "Population density (per km2) | Pickering | | | 430 A");
    }

    @Test
    void aTargetBesideThePlaceIsNoPlace() throws Exception {
        assertThat(
                        read(
                                "Indicator,Toronto,Peers,Target,Rank",
                                "Visits,10,20,30,1",
                                "Loans,11,21,31,2"))
                .containsEntry("B2", "Visits | Toronto | | | 10 A")
                .containsEntry("D2", "Visits | | column=Target | | 30 A")
                .containsEntry("E2", "Visits | | column=Rank | | 1 A");
    }

    @Test
    void columnsWithoutAnyNamesBesideThemAreNoPlaces() throws Exception {
        assertThat(read("Rent,Food,Transport,Clothing", "1200,400,150,80", "1300,420,160,90"))
                .hasSize(8)
                .allSatisfy((cell, figure) -> assertThat(figure).matches("[^|]+ \\| +\\| .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Canada,Newcomers,Seniors,Youth",
                "Canada,Cyclists,Commuters,Drivers",
                "Toronto,Homeowners,Owners,Peer cities"
            })
    void oneKnownNameMakesNoPlacesOfTheNamesBesideIt(String across) throws Exception {
        assertThat(read("Indicator," + across, "Visits,10,20,30,40", "Loans,11,21,31,41"))
                .containsEntry("C2", "Visits | | column=" + across.split(",")[1] + " | | 20 A");
    }

    @Test
    void theTitleSaysThatTheColumnsBesideACityAreItsNeighbourhoods() throws Exception {
        assertThat(
                        read(
                                "Library use by neighbourhood",
                                "Indicator,Toronto,Alder Hollow,Birch Nook,Cedar Bend",
                                "Visits,100,20,30,50",
                                "Loans,110,21,31,58"))
                .hasEntrySatisfying(
                        "D3", figure -> assertThat(figure).startsWith("Visits | Birch Nook | |"));
    }

    private Map<String, String> read(String... lines) throws Exception {
        return Figures.read(folder, lines);
    }
}
