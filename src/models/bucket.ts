/** Small, middling and large distances as few values. */
export function bucket(distance: number): number {
  if (distance < 0) return 31 - bucket(-distance)
  if (distance <= 4) return distance
  if (distance <= 6) return 5
  if (distance <= 9) return 6
  if (distance <= 14) return 7
  if (distance <= 22) return 8
  if (distance <= 35) return 9
  return 10
}
