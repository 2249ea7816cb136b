package org.engross.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  private static String values(String text) {
    return String.join(" ", in(text));
  }

  private static List<String> in(String text) {
    return Figures.in(text).stream().map(Figure::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nearly 106,000; more than 70,000 of those | 106000 70000",
        "a small town—7,500—are arriving | 7500",
        "1,234,567.50 | 1234567.5",
        "7\u202F500 people | 7500",
        "30-35 percent | 30 35",
        "30 to 35 percent, 30–35% | 30 35 30 35",
        "a 20-plus year consensus | 20",
        "a $5,000 fine, US$30 | 5000 30",
        "June 12, 2022 | 12 2022",
        "June 12,2022 | 12 2022",
        "on 2022-06-02 | 2022 6 2",
        "31.12.2022 | 31 12 2022",
        "Title 42, on the 14th | 42 14",
        "19 U.S.C. 4501 and Article 34.7. | 19 4501 34.7",
        "in FY2022 the G7 | 2022 7",
        "in the 1990s, at 10:30 | 1990 10 30",
        "5.0 and .5 and 0.50 | 5 0.5 0.5",
        "12,34 and 1234,567 | 12 34 1234 567",
        "007 and 000 | 7 0",
        "(42) **7** 8. | 42 7 8",
      })
  void aNumberInDigitsIsFound(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "four labor cases; Six Recommendations | 4 6",
        "FOUR, two's, mid-ten | 4 2 10",
        "twenty-four hours, thirty five | 24 35",
        "a twenty-four-hour day | 24",
        "two-to-three | 2 3",
        "thirty to thirty-five percent | 30 35",
        "one hundred | 100",
        "a hundred and five | 105",
        "one hundred and twenty-four thousand | 124000",
        "two hundred thousand three hundred and one | 200301",
        "nineteen hundred and five | 1905",
        "two thousand and twenty-two | 2022",
        "three million, two thousand | 3000000 2000",
        "between one hundred and two hundred | 100 200",
        "between one thousand and two thousand | 1000 2000",
        "twenty and thirty | 20 30",
        "nine ten eleven | 9 10 11",
        "two dozen, a dozen | 24 12",
        "seven hundred and counting | 700",
      })
  void aNumberInWordsIsFound(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$7.5 million, 106 thousand, 3 dozen | 7500000 106000 36",
        "a $5-million-dollar plan | 5000000",
        "0.25 billion | 250000000",
      })
  void digitsAreMultipliedByTheScaleBehindThem(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "to more than double, twice, twofold | x2 x2 x2",
        "tripled | x3",
        "half of it, halved, one-half, ½ | 1/2 1/2 1/2 1/2",
        "two-thirds and two thirds, one-third, three quarters | 2/3 2/3 1/3 3/4",
      })
  void multiplesAndFractionsAreNumbers(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "one of them, no one, One Hundreds",
        "the first, third and twenty-fourth day",
        "hundreds of thousands, dozens",
        "often weighty, tension, someone, behalf, doublet",
        "both countries, a couple, Title IV",
        "see https://paper.example/2022/06 and <http://a.example/7>",
        "a third party",
      })
  void proseIsNoNumber(String text) {
    assertThat(Figures.in(text)).isEmpty();
  }

  @Test
  void aNumberGoesOnInTheNextLine() {
    assertThat(values("two\nhundred, thirty-\nfive")).isEqualTo("200 30 5");
  }

  @Test
  void aFigureKnowsHowItWasWrittenAndWhere() {
    assertThat(Figures.in("So far four; then $7.5 million."))
        .extracting(Figure::written, Figure::at)
        .containsExactly(tuple("four", 7), tuple("7.5 million", 19));
  }

  @Test
  void aNumberBehindAWebAddressIsFound() {
    assertThat(values("[words](https://a.example/9) 42")).isEqualTo("42");
  }

  @Test
  void oneNumberWrittenInTwoWaysHasOneValue() {
    assertThat(Figures.values("four, 4, 4.0 and 70,000, 70000, seventy thousand"))
        .containsExactly("4", "70000");
  }
}
