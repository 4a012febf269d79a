package clinic.afterglow.bench;

import java.util.List;
import java.util.Random;

/** Names as a register of patients has them: a few are common, many are rare. */
final class Names {

  private static final List<String> GIVEN =
      List.of(
          """
          James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara
          Richard Susan Joseph Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy
          Matthew Betty Anthony Sandra Mark Margaret Donald Ashley Steven Kimberly Andrew Emily
          Paul Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Melissa George Deborah
          Timothy Stephanie Ronald Rebecca Jason Sharon Edward Laura Jeffrey Cynthia Ryan Dorothy
          Jacob Amy Gary Kathleen Nicholas Angela Eric Shirley Jonathan Emma Stephen Brenda Larry
          Pamela Justin Nicole Scott Anna Brandon Samantha Benjamin Katherine Samuel Christine
          Gregory Debra Alexander Rachel Patrick Carolyn Frank Janet Raymond Maria Jack Olivia
          Dennis Heather Jerry Helen Tyler Catherine Aaron Diane Jose Julie Adam Victoria Nathan
          Joyce Henry Lauren Zachary Kelly Douglas Christina Peter Ruth Kyle Joan Noah Virginia
          Ethan Judith Jeremy Evelyn Christian Hannah Walter Andrea Keith Megan Austin Cheryl
          Roger Jacqueline Terry Madison Sean Teresa Gerald Abigail Carl Sophia Dylan Martha
          Harold Sara Jordan Gloria Jesse Janice Bryan Kathryn Lawrence Ann Arthur Isabella
          Gabriel Judy Bruce Charlotte Logan Julia Billy Grace Joe Amber Alan Alice Juan Jean
          Elijah Denise Willie Frances Albert Danielle Wayne Marilyn Randy Natalie Mason Beverly
          Vincent Diana Liam Brittany Roy Theresa Bobby Kayla Caleb Alexis Bradley Doris Russell
          Lori Lucas Tiffany Zoë José Søren Łukasz Anaïs Björn Chloé Siobhán
          """
              .strip()
              .split("\\s+"));

  private static final List<String> FAMILY =
      List.of(
          """
          Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez
          Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White
          Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres
          Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts
          Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales
          Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos
          Kim Cox Ward Richardson Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz Hughes
          Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Powell Jenkins Perry
          Russell Sullivan Bell Coleman Butler Henderson Barnes Gonzales Fisher Vasquez Simmons
          Romero Jordan Patterson Alexander Hamilton Graham Reynolds Griffin Wallace Moreno West
          Cole Hayes Bryant Herrera Gibson Ellis Tran Medina Aguilar Stevens Murray Ford Castro
          Marshall Owens Harrison Fernandez McDonald Woods Washington Kennedy Wells Vargas Henry
          Chen Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter Gordon Mendez
          Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd
          Stone Salazar Fox Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens
          Soto Weaver Ryan Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Hansen
          Peters Santos Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson Carroll Lane
          Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards
          Contreras Willis Carpenter Lawrence Sandoval Guerrero George Chapman Rios Estrada Ortega
          Watkins Greene Nunez Wheeler Valdez Harper Burke Larson Santiago Maldonado Morrison
          Franklin Carlson Austin Dominguez Carr Lawson Jacobs Obrien Lynch Singh Vega Bishop
          Montgomery Oliver Jensen Harvey Williamson Gilbert Dean Sims Espinoza Howell Li Wong Reid
          Hanson Le McCoy Garrett Burton Fuller Wang Weber Welch Rojas Lucas Marquez Fields Park
          Yang Little Banks Padilla Day Walsh Bowman Schultz Luna Fowler Mejia O’Brien O’Connor
          D’Angelo Müller Ødegaard Kowalczyk Dvořák Nuñez-Ortega Smith-Jones
          """
              .strip()
              .split("\\s+"));

  private final Random random;

  Names(Random random) {
    this.random = random;
  }

  String given() {
    return common(GIVEN);
  }

  String family() {
    return common(FAMILY);
  }

  /** The smaller of two draws: the first names on the list come up most. */
  private String common(List<String> names) {
    return names.get(Math.min(random.nextInt(names.size()), random.nextInt(names.size())));
  }
}
